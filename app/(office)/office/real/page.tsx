import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { leaveDemonstration } from "@/app/(office)/office/actions";
import { RealUse } from "@/components/office/real-use";
import { demonstrationLeft } from "@/lib/features/offices/queries";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("office"))("realTitle") };
}

export default async function RealUsePage() {
  const left = await demonstrationLeft(await requireActor());
  return left ? <RealUse left={left} leave={leaveDemonstration} /> : notFound();
}
