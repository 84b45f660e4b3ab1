// What the clusters' forms start from and may choose from.
import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
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

/** The venues an office knows and the units a venue may belong to: communes, hamlets, dissolved ones too. */
export async function venueChoices(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({
    where: { id: planId, ...within(actor, "plan.read") },
    include: { office: { include: { venues: { include: { unit: true }, orderBy: { name: "asc" } } } } },
  });
  if (!plan) return null;
  const communes = await db().unit.findMany({
    where: { level: "commune", parentId: plan.office.unitId },
    include: { children: true },
    orderBy: { name: "asc" },
  });
  const units = communes.flatMap((commune) => [
    { id: commune.id, name: fullNameOf(commune) },
    ...commune.children.map((hamlet) => ({ id: hamlet.id, name: `${fullNameOf(hamlet)}, ${fullNameOf(commune)}` })),
  ]);
  const venues = plan.office.venues.map(({ id, name, kind, unitId, unit, capacitySeats }) => ({
    id,
    name,
    kind,
    unitId,
    unit: fullNameOf(unit),
    capacitySeats,
  }));
  return { units, venues };
}
