import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type AskedDay, duringOf } from "@/components/dialogues/asked-day";
import { DialoguePage } from "@/components/dialogues/dialogue-page";
import { dialogueBoard, outlookOf } from "@/lib/features/dialogues/queries";
import { planSheet } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { held, plan, postpone } from "./actions";

type Props = { params: Promise<{ planId: string; clusterId: string }>; searchParams: Promise<AskedDay> };

export async function generateMetadata() {
  return { title: (await getTranslations("dialogues"))("title") };
}

export default async function ClusterDialoguePage({ params, searchParams }: Props) {
  const [actor, { planId, clusterId }, asked] = await Promise.all([requireActor(), params, searchParams]);
  const [sheet, board] = await Promise.all([planSheet(actor, pathId(planId)), dialogueBoard(actor, pathId(planId))]);
  const cluster = sheet?.clusters.find(({ id }) => id === clusterId);
  if (!sheet || !board || !cluster) notFound();
  const during = duringOf(asked);
  const outlook = during && typeof during === "object" ? await outlookOf(actor, clusterId, during) : null;
  return <DialoguePage sheet={sheet} cluster={cluster} board={board} asked={asked} outlook={outlook} actions={{ plan, postpone, held }} />;
}
