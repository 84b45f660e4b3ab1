// What the clusters' forms start from.
import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { within } from "@/lib/platform/reach";
import { shownCluster } from "./forms";

export type ClusterForms = NonNullable<Awaited<ReturnType<typeof clusterForms>>>;

/** Each cluster's settings as its form shows them, by its id, with the digest that guards them. */
export async function clusterForms(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({ where: { id: planId, ...within(actor, "plan.read") }, include: { clusters: true } });
  if (!plan) return null;
  return Object.fromEntries(
    plan.clusters.map((cluster) => [cluster.id, { values: shownCluster(cluster), seen: digestOf(shownCluster(cluster)) }]),
  );
}
