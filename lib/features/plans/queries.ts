// What the pages of a plan show: the list of years, the sheet with its seats and paper, the forms, the deadlines.
import "server-only";
import { venueWarning } from "@/lib/domain/clusters";
import { driftOf, isInForce, paperStageOf } from "@/lib/domain/papers";
import { has, type Actor, can } from "@/lib/domain/permissions";
import { compareTyped, seatsOfCommune, workingOf } from "@/lib/domain/seats";
import { stageOf } from "@/lib/domain/lifecycle";
import { digestOf } from "@/lib/platform/conflict";
import { officeToday, toDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { within } from "@/lib/platform/reach";
import { factsOf, type Facts, type WholePlan, wholePlan } from "./facts";
import { SHOWN, type Section } from "./forms";

/** The office's plans, newest year first. */
export async function planList(actor: Actor) {
  const plans = await db().plan.findMany({ where: within(actor, "plan.read"), orderBy: { year: "desc" }, select: { id: true, year: true, title: true, closedAt: true } });
  const sheets = await Promise.all(plans.map((plan) => wholePlan(db(), { id: plan.id })));
  return sheets.flatMap((plan) => (plan ? [{ id: plan.id, year: plan.year, title: plan.title, ...stateOf(plan), totals: factsOf(plan).totals }] : []));
}

/** The plan whose year the office's day falls in, or the latest; null where there is none yet. */
export async function currentPlanId(actor: Actor): Promise<string | null> {
  const year = Number((await officeToday()).slice(0, 4));
  const plans = await db().plan.findMany({ where: within(actor, "plan.read"), orderBy: { year: "desc" }, select: { id: true, year: true } });
  return (plans.find((plan) => plan.year === year) ?? plans[0])?.id ?? null;
}

export type PlanSheet = NonNullable<Awaited<ReturnType<typeof planSheet>>>;

/** The plan's main page: numbers with their working, clusters, the paper and its drift, what is still asked for. */
export async function planSheet(actor: Actor, planId: string) {
  const plan = await wholePlan(db(), { id: planId, ...within(actor, "plan.read") });
  if (!plan) return null;
  const facts = factsOf(plan);
  return {
    id: plan.id,
    year: plan.year,
    title: plan.title,
    ...stateOf(plan),
    mayEdit: can(actor, "plan.edit", plan) && !plan.closedAt,
    mayCreate: can(actor, "plan.create", plan),
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

function dialogueSheet(dialogue: NonNullable<WholePlan["clusters"][number]["dialogue"]>) {
  const days = { plannedOn: toDay(dialogue.plannedOn), heldOn: toDay(dialogue.heldOn), postponedOn: toDay(dialogue.postponedOn), lastDay: toDay(dialogue.limitLastDay) };
  const { startsAt, endsAt, exception, postponedWhy, heldReason, heldDocument } = dialogue;
  const stage = stageOf({ ...days, announcedOn: null });
  const isLate = days.heldOn !== null && days.lastDay !== null && days.heldOn > days.lastDay;
  return { ...days, startsAt, endsAt, exception, postponedWhy, heldReason, heldDocument, stage, isLate };
}

/** The papers as the plan's pages show them: the one out for signature, the one in force, and how the data have drifted from it. */
function stateOf(plan: WholePlan) {
  const papers = plan.papers.map((paper) => ({ ...paper, signedOn: toDay(paper.signedOn) }));
  const inForce = papers.find(isInForce);
  const out = papers.find((paper) => paperStageOf(paper) === "sent");
  const frozen = inForce ? (inForce.figures as Facts["figures"]) : null;
  return {
    closed: plan.closedAt !== null,
    inForce: inForce && { id: inForce.id, number: inForce.number, symbol: inForce.symbol, signedOn: inForce.signedOn, scanId: inForce.scanId, signerName: inForce.signerName },
    out: out && { id: out.id, sentAt: out.sentAt, approvedAt: out.approvedAt },
    drift: frozen ? driftOf(frozen, factsOf(plan).figures) : [],
  };
}

/** What the plan still asks for, as keys of the catalogue and the section that answers. */
function missingOf(plan: WholePlan, facts: Facts) {
  const asks: [string, boolean][] = [
    ["legalBases", plan.legalBases.length === 0],
    ["purposes", plan.purposes.length === 0],
    ["signature", plan.signerName === "" || plan.position === ""],
    ["recipients", plan.recipients.length === 0],
    ["funding", plan.fundingSources.length === 0],
    ["communes", plan.communes.length === 0],
    ["hamlets", plan.communes.some((commune) => commune.hamlets.length === 0)],
    ["hamletNames", facts.clusters.some((cluster) => cluster.communes.some((commune) => commune.hamlets.some((hamlet) => hamlet.name === null)))],
    ["hamletsToCheck", facts.clusters.some((cluster) => cluster.communes.some((commune) => commune.hamlets.some((hamlet) => hamlet.toCheck)))],
    ["venues", plan.clusters.some((cluster) => cluster.venueId === null)],
    ["hosts", plan.clusters.some((cluster) => cluster.hostCommuneId === null)],
    ["chairs", plan.clusters.some((cluster) => cluster.chair === "" || cluster.secretary === "")],
    ["dates", plan.clusters.some((cluster) => cluster.dialogue?.plannedOn == null && cluster.dialogue?.heldOn == null)],
    ["taskForce", plan.members.length === 0],
    ["reportDue", facts.lastDays.resultsReport == null],
    ["dialogueLimit", facts.lastDays.dialogue == null],
    ["communePlanLimit", facts.lastDays.communePlan == null],
  ];
  return asks.filter(([, isMissing]) => isMissing).map(([key]) => key);
}

async function lastChangeOf(planId: string) {
  const last = await db().audit.findFirst({ where: { subjectId: planId }, orderBy: { id: "desc" }, include: { account: { select: { fullName: true } } } });
  return last && { at: last.at, deed: last.deed, by: last.account?.fullName ?? "" };
}

export type PlanForm = NonNullable<Awaited<ReturnType<typeof planForm>>>;

/** One section of the plan as its form shows it, with the digest that guards it, and the units a choice may name. */
export async function planForm(actor: Actor, planId: string, section: Section) {
  const plan = await wholePlan(db(), { id: planId, ...within(actor, "plan.edit") });
  if (!plan || !has(actor, "plan.edit")) return null;
  const values = SHOWN[section](plan);
  const bodies = await db().unit.findMany({ where: { level: "body", validTo: null }, orderBy: { name: "asc" } });
  return { planId: plan.id, year: plan.year, closed: plan.closedAt !== null, values, seen: digestOf(values), bodies: bodies.map((body) => ({ id: body.id, name: fullNameOf(body) })) };
}
