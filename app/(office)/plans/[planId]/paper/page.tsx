import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { shownIdOf } from "@/components/papers/current-paper";
import { PaperPage } from "@/components/papers/paper-page";
import { planDocument } from "@/lib/documents/plan";
import { frozenPaper, paperSheet } from "@/lib/features/plans/paper-queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { approve, keepScan, number, replace, send, sign, withdraw } from "./actions";

type Props = { params: Promise<{ planId: string }>; searchParams: Promise<{ show?: string }> };

const actions = { send, withdraw, approve, sign, number, keepScan, replace };

export async function generateMetadata() {
  return { title: (await getTranslations("papers"))("title") };
}

export default async function PlanPaperPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const sheet = await paperSheet(actor, pathId((await params).planId));
  if (!sheet) notFound();
  const shownId = shownIdOf(sheet, (await searchParams).show);
  const shown = shownId === "draft" ? sheet.draft : await frozenPaper(actor, shownId);
  return shown ? <PaperPage sheet={sheet} shownId={shownId} paper={planDocument(shown)} actions={actions} /> : notFound();
}
