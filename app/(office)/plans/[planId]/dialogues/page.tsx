import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DialogueList } from "@/components/dialogues/dialogue-list";
import { dialogueBoard } from "@/lib/features/dialogues/queries";
import { planSheet } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export async function generateMetadata() {
  return { title: (await getTranslations("dialogues"))("title") };
}

export default async function DialoguesPage({ params }: { params: Promise<{ planId: string }> }) {
  const actor = await requireActor();
  const planId = pathId((await params).planId);
  const [sheet, board] = await Promise.all([planSheet(actor, planId), dialogueBoard(actor, planId)]);
  return sheet && board ? <DialogueList sheet={sheet} board={board} /> : notFound();
}
