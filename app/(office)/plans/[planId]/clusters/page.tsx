import { notFound } from "next/navigation";
import { ClusterBoard } from "@/components/clusters/cluster-board";
import { clusterForms, venueChoices } from "@/lib/features/clusters/queries";
import { planSheet } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { add, check, drop, hamlets, move, name, place, remove, save, take, venue } from "./actions";

const actions = { add, save, remove, place, move, take, hamlets, name, check, drop, venue };

export default async function ClustersPage({ params }: { params: Promise<{ planId: string }> }) {
  const actor = await requireActor();
  const planId = pathId((await params).planId);
  const [sheet, choices, forms] = await Promise.all([planSheet(actor, planId), venueChoices(actor, planId), clusterForms(actor, planId)]);
  return sheet && choices && forms ? <ClusterBoard sheet={sheet} choices={choices} forms={forms} actions={actions} /> : notFound();
}
