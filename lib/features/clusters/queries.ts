// What the clusters' forms start from and may choose from.
import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { nameInTime } from "@/lib/domain/units";
import { compareNames } from "@/lib/domain/vietnamese";
import { digestOf, type Shown } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { fullNameOf, territoryOfOffice } from "@/lib/platform/places";
import { within } from "@/lib/platform/reach";
import type { Unit, Venue } from "@/prisma/generated/client";
import { shownCluster, shownHamlet, shownVenue } from "./forms";

export type ClusterForms = NonNullable<Awaited<ReturnType<typeof clusterForms>>>;

/** What the forms of clusters and of hamlets show, by their ids, with the digests that guard them. */
export async function clusterForms(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({
    where: { id: planId, ...within(actor, "plan.read") },
    include: { clusters: true, communes: { include: { hamlets: { include: { unit: true } } } } },
  });
  if (!plan) return null;
  const hamlets = plan.communes.flatMap((placed) => placed.hamlets);
  return {
    clusters: Object.fromEntries(plan.clusters.map((cluster) => [cluster.id, guarded(shownCluster(cluster))])),
    hamlets: Object.fromEntries(hamlets.map(({ id, unit }) => [id, guarded(shownHamlet(unit))])),
  };
}

const guarded = (values: Shown) => ({ values, seen: digestOf(values) });

/** The venues an office knows and the units a venue may belong to: communes, hamlets, dissolved ones too. */
export async function venueChoices(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({ where: { id: planId, ...within(actor, "plan.read") }, select: { officeId: true } });
  if (!plan) return null;
  const { officeId } = plan;
  const [territory, venues] = await Promise.all([
    territoryOfOffice(db(), officeId),
    db().venue.findMany({ where: { officeId }, include: { unit: true }, orderBy: { name: "asc" } }),
  ]);
  const communes = await db().unit.findMany({
    where: { level: "commune", id: { in: territory } },
    include: { children: { where: { level: "hamlet" } } },
  });
  return { units: communes.sort(byName).flatMap(unitsIn), venues: venues.map(venueLine) };
}

type Commune = Unit & { children: Unit[] };

/** A commune and its hamlets, "Ấp Phú Hòa A, Xã Phú Thuận A". */
function unitsIn({ children, ...commune }: Commune) {
  const hamlets = children.sort(byName).map((hamlet) => ({ id: hamlet.id, name: `${calledNow(hamlet)}, ${calledNow(commune)}` }));
  return [{ id: commune.id, name: calledNow(commune) }, ...hamlets];
}

function venueLine({ unit, ...venue }: Venue & { unit: Unit }) {
  const { id, name, kind, unitId, capacitySeats } = venue;
  return { id, name, kind, unitId, unit: calledNow(unit), capacitySeats, seen: digestOf(shownVenue(venue)) };
}

const calledNow = (unit: Unit) => nameInTime(fullNameOf(unit), unit.validTo !== null);
const byName = (a: Unit, b: Unit) => compareNames(a.name, b.name);
