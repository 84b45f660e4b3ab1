import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { receive } from "@/app/(office)/plans/[planId]/deadlines/actions";
import { ReceiveForm } from "@/components/deadlines/receive-form";
import { isReceived } from "@/components/deadlines/received";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ commune?: string; kind?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines"))("receive") };
}

export default async function ReceivePage({ params, searchParams }: Props) {
  const sheet = await deadlineSheet(await requireActor(), pathId((await params).planId));
  const asked = await searchParams;
  if (!sheet?.mayReceive) notFound();
  const due = sheet.dues.find(({ kind, commune }) => kind === asked.kind && isReceived(kind) && commune?.id === asked.commune);
  return due?.commune ? <ReceiveForm sheet={sheet} due={{ ...due, commune: due.commune }} receive={receive} /> : notFound();
}
