import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeadlinePage } from "@/components/deadlines/deadline-page";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { duty, report } from "./actions";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ who?: string; state?: string; month?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("deadlines"))("title") };
}

export default async function DeadlinesPage({ params, searchParams }: Props) {
  const sheet = await deadlineSheet(await requireActor(), pathId((await params).planId));
  return sheet ? <DeadlinePage sheet={sheet} asked={await searchParams} record={duty} report={report} /> : notFound();
}
