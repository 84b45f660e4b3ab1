// A cluster as the subject of a deed.
import "server-only";
import { Refusal } from "@/lib/domain/refusals";
import type { Context } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { lockPlan } from "@/lib/platform/plan-lock";

/** The cluster with its plan, read behind the plan's lock: what a rule compares is what stands when it is written. */
export async function clusterOf(clusterId: string, { tx }: Context) {
  const found = await tx.cluster.findUnique({ where: { id: clusterId }, select: { planId: true } });
  const plan = found && (await lockPlan(tx, found.planId));
  const cluster = plan && (await tx.cluster.findUnique({ where: { id: clusterId }, include: { communes: true, dialogue: true } }));
  return cluster && { ...plan, cluster };
}

/** @throws Refusal not_found where the venue is another office's or none at all. */
export async function checkVenue(tx: Tx, officeId: string, venueId: string | null) {
  if (venueId && (await tx.venue.count({ where: { id: venueId, officeId } })) === 0) throw new Refusal("not_found");
}
