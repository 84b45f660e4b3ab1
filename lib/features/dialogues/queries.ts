// What the dialogues' pages show beside the plan: the limit in its own words, the documents, and what would follow from a day not yet saved.
import "server-only";
import { restDay } from "@/lib/domain/dates";
import { adviseDay, lastDayOf } from "@/lib/domain/deadlines";
import { cannotPlanDialogue, type During, whereElse } from "@/lib/domain/lifecycle";
import { type Actor, can } from "@/lib/domain/permissions";
import { officeToday, toDay } from "@/lib/platform/clock";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { within } from "@/lib/platform/reach";
import type { Prisma } from "@/prisma/generated/client";
import { shownDay, shownHeld } from "./forms";

const FILE = { select: { id: true, name: true } };
const PARTS = {
  limits: { where: { kind: { in: ["dialogue", "communeReport"] } } },
  clusters: { include: { dialogue: { include: { exceptionFile: FILE, heldFile: FILE, assignments: { include: { member: true } } } } } },
} satisfies Prisma.PlanInclude;

export type DialogueBoard = NonNullable<Awaited<ReturnType<typeof dialogueBoard>>>;

/** The limit that all dialogues of the plan share, who may move their days, and each one's documents. */
export async function dialogueBoard(actor: Actor, planId: string) {
  const plan = await planWithDialogues(actor, { id: planId });
  if (!plan) return null;
  const limit = limitOf(plan, "dialogue");
  const lastDay = limit === null ? null : lastDayOf(limit);
  return {
    planId: plan.id,
    year: plan.year,
    today: await officeToday(),
    limit: limit && { ...limit, lastDay, advise: adviseDay(lastDay, await holidays()) },
    mayPlan: can(actor, "dialogue.plan", plan),
    closed: plan.closedAt !== null,
    documents: plan.clusters.map(({ id, dialogue }) => ({
      clusterId: id,
      exceptionFile: dialogue?.exceptionFile,
      heldFile: dialogue?.heldFile,
      seen: dialogue && { day: digestOf(shownDay(dialogue)), held: digestOf(shownHeld(dialogue)) },
    })),
  };
}

export type Outlook = NonNullable<Awaited<ReturnType<typeof outlookOf>>>;

/** What a day would bring for a cluster's dialogue, before anybody saves it. */
export async function outlookOf(actor: Actor, clusterId: string, asked: During) {
  const plan = await planWithDialogues(actor, { clusters: { some: { id: clusterId } } });
  const dialogue = plan?.clusters.find(({ id }) => id === clusterId)?.dialogue;
  if (!plan || !dialogue) return null;
  const rests = await holidays();
  const lastDay = toDay(dialogue.limitLastDay);
  const report = limitOf(plan, "communeReport");
  const today = await officeToday();
  const opinionsDue = report === null ? null : lastDayOf(report.wording === "daysBefore" ? { ...report, day: asked.day } : report);
  return {
    ...asked,
    seen: digestOf(shownDay(dialogue)),
    why: cannotPlanDialogue({ day: asked.day, lastDay, hasException: false }),
    lastDay,
    isPast: asked.day < today,
    rest: restDay(asked.day, rests),
    holiday: rests.find(({ on }) => on === asked.day)?.name ?? null,
    opinionsDue,
    opinionsAdvise: adviseDay(opinionsDue, rests),
    isOpinionsOver: opinionsDue !== null && opinionsDue < today,
    elsewhere: elsewhereOf(plan, clusterId, asked),
    taskForce: { seated: dialogue.assignments.length, seatsMax: plan.taskForcePerCluster },
  };
}

type PlanWithDialogues = NonNullable<Awaited<ReturnType<typeof planWithDialogues>>>;

const planWithDialogues = (actor: Actor, where: Prisma.PlanWhereInput) =>
  db().plan.findFirst({ where: { ...where, ...within(actor, "plan.read") }, include: PARTS });

function limitOf({ limits }: PlanWithDialogues, kind: string) {
  const limit = limits.find((each) => each.kind === kind);
  return limit ? { wording: limit.wording, day: toDay(limit.day), days: limit.days } : null;
}

/** The members of this dialogue's task force who sit at another one in the same hours. */
function elsewhereOf({ clusters }: PlanWithDialogues, clusterId: string, during: During) {
  const taken = clusters.flatMap(({ id, ordinal, dialogue }) => {
    const day = toDay(dialogue?.plannedOn ?? null);
    const hours = dialogue && day && { day, startsAt: dialogue.startsAt, endsAt: dialogue.endsAt };
    const seats = dialogue?.assignments ?? [];
    return seats.map(({ memberId, member }) => ({ memberId, clusterId: id, during: hours || null, name: member.fullName, ordinal }));
  });
  const ours = taken.filter((seat) => seat.clusterId === clusterId);
  return ours.flatMap(({ memberId }) => whereElse(taken, { memberId, clusterId, during }));
}

async function holidays() {
  const rows = await db().holiday.findMany({ orderBy: { on: "asc" } });
  return rows.map(({ on, name }) => ({ on: toDay(on), name }));
}
