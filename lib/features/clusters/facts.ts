// A cluster as the subject of a deed.
import "server-only";
import type { Context } from "@/lib/platform/command";
import { lockPlan } from "@/lib/platform/plan-lock";

export async function clusterOf(clusterId: string, { tx }: Context) {
  const cluster = await tx.cluster.findUnique({ where: { id: clusterId }, include: { communes: true } });
  const plan = cluster && (await lockPlan(tx, cluster.planId));
  return plan && { ...plan, cluster };
}
