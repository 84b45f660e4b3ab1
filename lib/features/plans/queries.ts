// What the pages of a plan show: the list of years, the sheet with its seats and paper, the forms, the deadlines.
import "server-only";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import { venueWarning } from "@/lib/domain/clusters";
import { type Day, type Holiday, restDay } from "@/lib/domain/dates";
import { adviseDay } from "@/lib/domain/deadlines";
import type { Differences } from "@/lib/domain/differences";
import { stageOf } from "@/lib/domain/lifecycle";
import { driftOf, isInForce, paperStageOf } from "@/lib/domain/papers";
import { type Actor, can, has } from "@/lib/domain/permissions";
import { compareTyped, seatsOfCommune, workingOf } from "@/lib/domain/seats";
import { officeToday, stampOf, toDay } from "@/lib/platform/clock";
import { digestOf, type Shown } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { frozen } from "@/lib/platform/frozen";
import { fullNameOf } from "@/lib/platform/places";
import { above, within } from "@/lib/platform/reach";
import { holidaysOf, planDues } from "./deadlines";
import { type Facts, factsOf, type WholePlan, wholePlan } from "./facts";
import { type Section, SHOWN } from "./forms";
import { planPaperOf } from "./paper";

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

function dialogueSheet(dialogue: NonNullable<WholePlan["clusters"][number]["dialogue"]>) {
  const days = {
    plannedOn: toDay(dialogue.plannedOn),
    heldOn: toDay(dialogue.heldOn),
    postponedOn: toDay(dialogue.postponedOn),
    lastDay: toDay(dialogue.limitLastDay),
  };
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
  const signed = inForce && frozen<Facts["figures"]>(inForce.figures);
  return {
    closed: plan.closedAt !== null,
    inForce: inForce && {
      id: inForce.id,
      number: inForce.number,
      symbol: inForce.symbol,
      signedOn: inForce.signedOn,
      scanId: inForce.scanId,
      signerName: inForce.signerName,
    },
    out: out && { id: out.id, sentAt: out.sentAt, approvedAt: out.approvedAt },
    drift: signed ? driftOf(signed, factsOf(plan).figures) : [],
  };
}

/** What the plan still asks for, as keys of the catalogue and the section that answers. */
function missingOf(plan: WholePlan, facts: Facts) {
  const asks = [
    ["legalBases", plan.legalBases.length === 0],
    ["purposes", plan.purposes.length === 0],
    ["signature", plan.signerName === "" || plan.position === ""],
    ["recipients", plan.recipients.length === 0],
    ["funding", plan.fundingSources.length === 0],
    ["communes", plan.communes.length === 0],
    ["hamlets", plan.communes.some((commune) => commune.hamlets.length === 0)],
    [
      "hamletNames",
      facts.clusters.some((cluster) => cluster.communes.some((commune) => commune.hamlets.some((hamlet) => hamlet.name === null))),
    ],
    [
      "hamletsToCheck",
      facts.clusters.some((cluster) => cluster.communes.some((commune) => commune.hamlets.some((hamlet) => hamlet.toCheck))),
    ],
    ["venues", plan.clusters.some((cluster) => cluster.venueId === null)],
    ["hosts", plan.clusters.some((cluster) => cluster.hostCommuneId === null)],
    ["chairs", plan.clusters.some((cluster) => cluster.chair === "" || cluster.secretary === "")],
    ["dates", plan.clusters.some((cluster) => cluster.dialogue?.plannedOn == null && cluster.dialogue?.heldOn == null)],
    ["taskForce", plan.members.length === 0],
    ["reportDue", facts.lastDays.resultsReport == null],
    ["dialogueLimit", facts.lastDays.dialogue == null],
    ["communePlanLimit", facts.lastDays.communePlan == null],
  ] as const;
  return asks.filter(([, isMissing]) => isMissing).map(([key]) => key);
}

async function lastChangeOf(planId: string) {
  const last = await db().audit.findFirst({
    where: { subjectId: planId },
    orderBy: { id: "desc" },
    include: { account: { select: { fullName: true } } },
  });
  return last && { deed: last.deed, by: last.account?.fullName ?? "", when: stampOf(last.at) };
}

export type PlanForm = NonNullable<Awaited<ReturnType<typeof planForm>>>;

/** One section of the plan as its form shows it, with the digest that guards it, and the units a choice may name. */
export async function planForm(actor: Actor, planId: string, section: Section) {
  const plan = await wholePlan(db(), { id: planId, ...within(actor, "plan.edit") });
  if (!plan || !has(actor, "plan.edit")) return null;
  const values: Shown = SHOWN[section](plan);
  const bodies = await db().unit.findMany({ where: { level: "body", validTo: null }, orderBy: { name: "asc" } });
  return {
    planId: plan.id,
    year: plan.year,
    closed: plan.closedAt !== null,
    values,
    seen: digestOf(values),
    bodies: bodies.map((body) => ({ id: body.id, name: fullNameOf(body) })),
  };
}

export type LimitDays = NonNullable<Awaited<ReturnType<typeof limitDays>>>;

/** What each limit comes to as it is saved: its last good day, the rest that it falls on and the earlier day to advise. */
export async function limitDays(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({
    where: { id: planId, ...within(actor, "plan.edit") },
    select: { limits: { orderBy: { kind: "asc" } } },
  });
  if (!plan) return null;
  const holidays = await holidaysOf(db());
  return plan.limits.map((limit) => {
    const lastDay = toDay(limit.lastDay);
    return { kind: limit.kind, lastDay, rest: lastDay && restDay(lastDay, holidays), advise: adviseDay(lastDay, holidays) };
  });
}

export type DeadlineSheet = NonNullable<Awaited<ReturnType<typeof deadlineSheet>>>;

/** Everything due in a plan, in order, with what a page needs to take a paper in. */
export async function deadlineSheet(actor: Actor, planId: string) {
  const plan = await wholePlan(db(), { id: planId, ...within(actor, "plan.read") });
  if (!plan) return null;
  const today = await officeToday();
  const holidays = await holidaysOf(db());
  return {
    id: plan.id,
    year: plan.year,
    today,
    holidays,
    dues: planDues(plan, today, holidays),
    dialogues: datedDialogues(plan),
    limits: plan.limits.map(({ kind, source, lockOn }) => ({ kind, source, lockOn: toDay(lockOn) })),
    mayReceive: can(actor, "receipt.record", plan) && !plan.closedAt,
    mayRecord: can(actor, "duty.record", plan) && !plan.closedAt,
    mayEdit: can(actor, "plan.edit", plan) && !plan.closedAt,
    communes: plan.communes.map(({ commune }) => ({ id: commune.id, name: fullNameOf(commune) })),
    duties: plan.duties.map((duty) => ({
      id: duty.id,
      owner: duty.owner,
      text: duty.text,
      doneOn: toDay(duty.doneOn),
      doneNote: duty.doneNote,
    })),
    receipts: plan.receipts.map((receipt) => ({
      kind: receipt.kind,
      communeId: receipt.communeId,
      receivedOn: toDay(receipt.receivedOn),
      paperOn: toDay(receipt.paperOn),
      dueOn: toDay(receipt.dueOn),
      reference: receipt.reference,
      lateReason: receipt.lateReason,
      fileId: receipt.fileId,
    })),
  };
}

export type PaperSheet = NonNullable<Awaited<ReturnType<typeof paperSheet>>>;

/** The plan's paper as it would be printed now, and every paper that was sent, with its life and its frozen content. */
export async function paperSheet(actor: Actor, planId: string) {
  const plan = await wholePlan(db(), { id: planId, ...within(actor, "paper.read") });
  if (!plan) return null;
  return {
    id: plan.id,
    year: plan.year,
    title: plan.title,
    ...stateOf(plan),
    draft: planPaperOf(plan),
    missing: missingOf(plan, factsOf(plan)),
    today: await officeToday(),
    maySend: can(actor, "paper.send", plan),
    mayApprove: can(actor, "paper.approve", plan),
    mayRecord: can(actor, "paper.recordSignature", plan),
    signerName: plan.signerName,
    papers: plan.papers.map((paper) => {
      const signedOn = toDay(paper.signedOn);
      const { id, number, symbol, sentAt, approvedAt, recordedAt, signerName, withdrawnAt, withdrawnWhy, editedNote, scan, edited } = paper;
      const stage = paperStageOf({ ...paper, signedOn });
      const changes = frozen<Differences | null>(paper.editedChanges);
      const replaced = edited && { ...edited, note: editedNote, changes };
      return { id, number, symbol, signedOn, sentAt, approvedAt, recordedAt, signerName, withdrawnAt, withdrawnWhy, scan, replaced, stage };
    }),
  };
}

/** A paper that was sent, as it was frozen, with the number and day that came after; null out of reach. */
export async function frozenPaper(actor: Actor, paperId: string) {
  const paper = await db().paper.findFirst({ where: { id: paperId, ...within(actor, "paper.read") } });
  if (!paper) return null;
  return { ...frozen<PlanPaper>(paper.content), number: paper.number, signedOn: toDay(paper.signedOn) };
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

const datedDialogues = (plan: WholePlan) =>
  plan.clusters.map(({ id, ordinal, dialogue }) => ({
    id,
    ordinal,
    plannedOn: toDay(dialogue?.plannedOn ?? null),
    heldOn: toDay(dialogue?.heldOn ?? null),
  }));

export type ProvinceSheet = Awaited<ReturnType<typeof provinceSheet>>;

/** What the province sees of the offices that report to it in a year: figures and dates, no persons. `plan` is null where none was made. */
export async function provinceSheet(actor: Actor, year: number) {
  const offices = await db().office.findMany({
    where: above(actor, "province.read"),
    include: { unit: true },
    orderBy: { bodyName: "asc" },
  });
  const today = await officeToday();
  const holidays = await holidaysOf(db());
  const plans = await Promise.all(offices.map((office) => wholePlan(db(), { officeId: office.id, year })));
  return offices.map((office, index) => {
    const plan = plans[index];
    return {
      id: office.id,
      office: office.bodyName,
      unit: fullNameOf(office.unit),
      plan: plan ? districtFigures(plan, today, holidays) : null,
    };
  });
}

export type DistrictFigures = ReturnType<typeof districtFigures>;

function districtFigures(plan: WholePlan, today: Day, holidays: readonly Holiday[]) {
  const { totals, norms, clusters } = factsOf(plan);
  const { closed, inForce, out } = stateOf(plan);
  return {
    id: plan.id,
    closed,
    inForce: inForce && { ...inForce, signerName: "", scanId: null },
    out,
    totals,
    norms,
    today,
    dialogues: datedDialogues(plan),
    clusters: clusters.map(({ id, ordinal, seats, communes, cluster }) => ({
      id,
      ordinal,
      seats: seats.total,
      communes,
      dialogue: cluster.dialogue && dialogueSheet(cluster.dialogue),
    })),
    dues: planDues(plan, today, holidays),
  };
}

/** What stands over every page of a plan. */
export async function planHead(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({
    where: { id: planId, ...within(actor, "plan.read") },
    select: { id: true, year: true, officeId: true },
  });
  return plan && { id: plan.id, year: plan.year, mayEdit: can(actor, "plan.edit", plan) };
}
