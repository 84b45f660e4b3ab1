// What the pages of plans show: the list of years, what stands over every page, and the sheet with its seats.
import "server-only";
import { cache } from "react";
import { venueWarning } from "@/lib/domain/clusters";
import { type Actor, can } from "@/lib/domain/permissions";
import { compareTyped, seatsOfCommune, workingOf } from "@/lib/domain/seats";
import { officeToday, stampOf } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { within } from "@/lib/platform/reach";
import { type Facts, factsOf, wholePlan } from "./facts";
import { dialogueSheet, missingOf, stateOf } from "./state";

/** The office's plans, newest year first. */
export async function planList(actor: Actor) {
  const plans = await db().plan.findMany({
    where: within(actor, "plan.read"),
    orderBy: { year: "desc" },
    select: { id: true, year: true, title: true, closedAt: true },
  });
  const sheets = await Promise.all(plans.map((plan) => wholePlan(db(), { id: plan.id })));
  return sheets.flatMap((plan) =>
    plan ? [{ id: plan.id, year: plan.year, title: plan.title, ...stateOf(plan), totals: factsOf(plan).totals }] : [],
  );
}

/** The plan whose year the office's day falls in, or the latest; null where there is none yet. */
export async function currentPlanId(actor: Actor): Promise<string | null> {
  const year = Number((await officeToday()).slice(0, 4));
  const plans = await db().plan.findMany({
    where: within(actor, "plan.read"),
    orderBy: { year: "desc" },
    select: { id: true, year: true },
  });
  return (plans.find((plan) => plan.year === year) ?? plans[0])?.id ?? null;
}

/** The whole plan as the actor may read it, once a request. */
const readPlan = cache((actor: Actor, planId: string) => wholePlan(db(), { id: planId, ...within(actor, "plan.read") }));

/** What stands over every page of a plan: its paper in force and how the data have drifted from it. */
export async function planHead(actor: Actor, planId: string) {
  const plan = await readPlan(actor, planId);
  if (!plan) return null;
  const { inForce, drift } = stateOf(plan);
  return { id: plan.id, year: plan.year, mayEdit: can(actor, "plan.edit", plan), isClosed: plan.closedAt !== null, inForce, drift };
}

export type PlanSheet = NonNullable<Awaited<ReturnType<typeof planSheet>>>;

/** The plan's main page: numbers with their working, clusters, the paper and its drift, what is still asked for. */
export async function planSheet(actor: Actor, planId: string) {
  const plan = await readPlan(actor, planId);
  if (!plan) return null;
  const facts = factsOf(plan);
  return {
    id: plan.id,
    year: plan.year,
    title: plan.title,
    ...stateOf(plan),
    mayEdit: can(actor, "plan.edit", plan) && !plan.closedAt,
    mayApprove: can(actor, "paper.approve", plan),
    peoplePerHousehold: plan.peoplePerHousehold,
    norms: facts.norms,
    totals: facts.totals,
    clusters: facts.clusters.map((cluster) => clusterSheet(cluster, facts)),
    missing: missingOf(plan, facts),
    lastChange: await lastChangeOf(plan.id),
  };
}

export type ClusterSheet = ReturnType<typeof clusterSheet>;

function clusterSheet({ id, ordinal, cluster, communes, seats }: Facts["clusters"][number], { norms }: Facts) {
  return {
    id,
    ordinal,
    seats,
    working: workingOf(seats),
    typed: compareTyped(seats.total, cluster.typedSeats),
    venue: cluster.venue && { id: cluster.venue.id, name: cluster.venue.name, capacitySeats: cluster.venue.capacitySeats },
    venueTooSmall: cluster.venue && venueWarning({ capacitySeats: cluster.venue.capacitySeats, total: seats.total + cluster.guestSeats }),
    guestSeats: cluster.guestSeats,
    host: cluster.hostCommune && { id: cluster.hostCommune.id, name: fullNameOf(cluster.hostCommune) },
    lead: cluster.leadCommune && { id: cluster.leadCommune.id, name: fullNameOf(cluster.leadCommune) },
    chair: cluster.chair,
    secretary: cluster.secretary,
    communes: communes.map((commune) => ({ ...commune, seats: seatsOfCommune({ ...commune, hamlets: commune.hamlets.length }, norms) })),
    dialogue: cluster.dialogue && dialogueSheet(cluster.dialogue),
  };
}

async function lastChangeOf(planId: string) {
  const last = await db().audit.findFirst({
    where: { subjectId: planId },
    orderBy: { id: "desc" },
    include: { account: { select: { fullName: true } } },
  });
  return last && { deed: last.deed, by: last.account?.fullName ?? "", when: stampOf(last.at) };
}
