// The plan's deeds: made, copied, written section by section, closed, and the communes' plans taken in.
import "server-only";
import { randomUUID } from "node:crypto";
import type * as z from "zod";
import { type Day, formatDay } from "@/lib/domain/dates";
import { lastDayOf } from "@/lib/domain/deadlines";
import { LIMIT_KINDS, type LimitKind } from "@/lib/domain/dues";
import { cannotSend } from "@/lib/domain/papers";
import { cannotReceive } from "@/lib/domain/receipts";
import { refuse } from "@/lib/domain/refusals";
import { fromDay, toDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { cannotEdit } from "@/lib/platform/plan-lock";
import { copyClusters, copyParts, ownColumns } from "./copying";
import { factsOf, wholePlan } from "./facts";
import { lockedPlan, type PlanWithParts, type Section, SHOWN } from "./forms";
import { planPaperOf } from "./paper";
import * as shape from "./schema";

export const createPlan = command({
  deed: "plan.create",
  input: shape.createPlanInput,
  subject: async ({ officeId }, { tx }) => ((await tx.office.findUnique({ where: { id: officeId } })) ? { officeId } : null),
  async run({ officeId }, { officeId: _, ...plan }, { tx }) {
    const { id } = await tx.plan.create({ data: { officeId, ...plan } });
    await tx.limit.createMany({ data: LIMIT_KINDS.map((kind) => ({ planId: id, kind, ...firstWording(kind) })) });
    return { id, detail: { year: plan.year } };
  },
});

/** How the plan of 2020 words each limit: where a new plan starts, its days still to be given. */
function firstWording(kind: LimitKind) {
  const isInternal = ["clusterPlan", "hamletMeetings", "lists", "guides"].includes(kind);
  if (kind === "dialogue") return { wording: "before" as const, isInternal };
  if (kind === "communeReport") return { wording: "daysBefore" as const, days: 5, isInternal };
  return { wording: "onOrBefore" as const, isInternal };
}

/** Next year's plan from this one: everything but its papers, dates of dialogues and letters from above; limits move on by the years between. */
export const copyPlan = command({
  deed: "plan.create",
  input: shape.copyPlanInput,
  subject: ({ planId }, { tx }) => wholePlan(tx, { id: planId }),
  async run(plan, { year }, { tx }) {
    const copy = await tx.plan.create({ data: ownColumns(plan, year) });
    await copyParts(tx, plan, copy.id, year);
    await copyClusters(tx, plan, copy.id);
    return { id: copy.id, detail: { year, copiedFromId: plan.id } };
  },
});

/** The office's plan goes out for signature: what it says and counts today is frozen as its paper. */
export const sendPlan = command({
  deed: "paper.send",
  input: shape.sendPlanInput,
  async subject({ planId }, { tx }) {
    await lockedPlan(tx, planId);
    return wholePlan(tx, { id: planId });
  },
  async run(plan, _, { tx }) {
    refuse(cannotEdit(plan));
    refuse(cannotSend(plan.papers.map((paper) => ({ ...paper, signedOn: toDay(paper.signedOn) }))));
    const content = planPaperOf(plan);
    const { officeId, year, office } = plan;
    const paper = await tx.paper.create({
      data: { officeId, planId: plan.id, kind: "plan", year, symbol: `KH-${office.symbol}`, content, figures: factsOf(plan).figures },
    });
    return { id: plan.id, detail: { paperId: paper.id } };
  },
});

export const closePlan = command({
  deed: "plan.close",
  input: shape.closePlanInput,
  subject: ({ planId }, { tx }) => lockedPlan(tx, planId),
  async run(plan, _, { tx, now }) {
    if (plan.closedAt) return null;
    await tx.plan.update({ where: { id: plan.id }, data: { closedAt: now } });
    return { id: plan.id };
  },
});

export const saveHeading = sectionCommand("heading", shape.saveHeadingInput, (_, { planId, seen, ...heading }, tx) =>
  tx.plan.update({ where: { id: planId }, data: heading }),
);

export const saveTexts = sectionCommand("texts", shape.saveTextsInput, (_, { planId, seen, ...texts }, tx) =>
  tx.plan.update({ where: { id: planId }, data: texts }),
);

export const saveNorms = sectionCommand("norms", shape.saveNormsInput, async (_, { planId, seen, ...norms }, tx) => {
  const beyond = await tx.assignment.count({ where: { planId, slot: { gt: norms.taskForcePerCluster } } });
  refuse(beyond > 0 ? "task_force_seats_full" : null);
  await tx.plan.update({ where: { id: planId }, data: norms });
});

/** A dialogue's limit cannot be moved before a day already planned without an exception. */
export const saveLimits = sectionCommand("limits", shape.saveLimitsInput, async (plan, { rows }, tx) => {
  for (const { kind, ...limit } of rows) {
    const lastDay = lastDayOf(limit);
    if (kind === "dialogue" && lastDay) await noDialogueAfter(plan.id, lastDay, tx);
    const data = { ...limit, day: fromDay(limit.day), lockOn: fromDay(limit.lockOn) };
    await tx.limit.upsert({ where: { planId_kind: { planId: plan.id, kind } }, create: { planId: plan.id, kind, ...data }, update: data });
    if (kind === "dialogue") await tx.dialogue.updateMany({ where: { planId: plan.id }, data: { limitLastDay: fromDay(lastDay) } });
  }
});

export const saveLegalBases = sectionCommand("legalBases", shape.saveLegalBasesInput, ({ id: planId, legalBases }, { rows }, tx) =>
  saveRows(rows, legalBases, {
    remove: (ids) => tx.legalBasis.deleteMany({ where: { id: { in: ids } } }),
    put(id, { issuedOn, ...row }) {
      const basis = { ...row, issuedOn: fromDay(issuedOn) };
      return tx.legalBasis.upsert({ where: { id }, create: { id, planId, ...basis }, update: basis });
    },
  }),
);

export const saveFunding = sectionCommand("funding", shape.saveFundingInput, ({ id: planId, fundingSources }, { rows }, tx) =>
  saveRows(rows, fundingSources, {
    remove: (ids) => tx.fundingSource.deleteMany({ where: { id: { in: ids } } }),
    put: (id, row) => tx.fundingSource.upsert({ where: { id }, create: { id, planId, ...row }, update: row }),
  }),
);

export const saveProgrammes = sectionCommand("programmes", shape.saveProgrammesInput, ({ id: planId, programmes }, { rows }, tx) =>
  saveRows(rows, programmes, {
    remove: (ids) => tx.programme.deleteMany({ where: { id: { in: ids } } }),
    put: (id, row) => tx.programme.upsert({ where: { id }, create: { id, planId, ...row }, update: row }),
  }),
);

export const saveTopics = sectionCommand("topics", shape.saveTopicsInput, ({ id: planId, topics }, { rows }, tx) =>
  saveRows(rows, topics, {
    remove: (ids) => tx.topic.deleteMany({ where: { id: { in: ids } } }),
    put: (id, row) => tx.topic.upsert({ where: { id }, create: { id, planId, ...row }, update: row }),
  }),
);

export const saveDuties = sectionCommand("duties", shape.saveDutiesInput, ({ id: planId, duties }, { rows }, tx) =>
  saveRows(rows, duties, {
    remove: (ids) => tx.duty.deleteMany({ where: { id: { in: ids } } }),
    put: (id, row) => tx.duty.upsert({ where: { id }, create: { id, planId, ...row }, update: row }),
  }),
);

/** The day by which the province wants its report, once its letter says so. */
export const recordReportDue = command({
  deed: "plan.edit",
  input: shape.reportDueInput,
  subject: ({ planId }, { tx }) => lockedPlan(tx, planId),
  async run(plan, { day, source }, { tx }) {
    refuse(cannotEdit(plan));
    const limit = { wording: "onOrBefore", day: fromDay(day), source } as const;
    await tx.limit.update({ where: { planId_kind: { planId: plan.id, kind: "resultsReport" } }, data: limit });
    return { id: plan.id, detail: { section: "resultsReport" } };
  },
});

/** A duty of the plan's text, marked done on a day, or open again when the day is left empty. */
export const recordDuty = command({
  deed: "duty.record",
  input: shape.recordDutyInput,
  async subject({ dutyId }, { tx }) {
    const duty = await tx.duty.findUnique({ where: { id: dutyId }, include: { plan: true } });
    return duty && { ...duty, officeId: duty.plan.officeId };
  },
  async run(duty, { doneOn, doneNote }, { tx }) {
    refuse(cannotEdit(duty.plan));
    await tx.duty.update({ where: { id: duty.id }, data: { doneOn: fromDay(doneOn), doneNote } });
    return { id: duty.planId, detail: { dutyId: duty.id, done: doneOn !== null } };
  },
});

/** A commune's paper as it reached the office. Taken in late it needs a reason and stays late for ever: the limit is kept as it first stood. */
export const recordReceipt = command({
  deed: "receipt.record",
  input: shape.receiptInput,
  async subject({ planId, communeId }, { tx }) {
    const plan = await lockedPlan(tx, planId);
    const placed = await tx.planCommune.findUnique({ where: { planId_communeId: { planId, communeId } } });
    return plan && placed && { plan, officeId: plan.officeId, communeId, clusterId: placed.clusterId };
  },
  async run({ plan, clusterId }, { planId, communeId, kind, receivedOn, paperOn, ...given }, { tx, today }) {
    const key = { planId_kind_communeId: { planId, kind, communeId } };
    const earlier = await tx.receipt.findUnique({ where: key });
    const limit = plan.limits.find((each) => each.kind === kind);
    const lastDay = earlier ? toDay(earlier.dueOn) : limit ? await lastDayAt(clusterId, limit, tx) : null;
    refuse(cannotEdit(plan));
    refuse(
      cannotReceive({
        receivedOn,
        today,
        lastDay,
        lockOn: toDay(limit?.lockOn ?? null),
        lateReason: given.lateReason,
        byLabourOffice: true,
      }),
      {
        lastDay: lastDay ? formatDay(lastDay) : "",
        lockOn: "",
      },
    );
    const receipt = { receivedOn: fromDay(receivedOn), paperOn: fromDay(paperOn), dueOn: fromDay(lastDay), ...given };
    await tx.receipt.upsert({ where: key, create: { planId, kind, communeId, ...receipt }, update: receipt });
    return { id: planId, detail: { kind, communeId }, behalf: { unitId: communeId, paperOn } };
  },
});

/** The last good day of a limit for a cluster: a relative one counts from the day of its dialogue. */
async function lastDayAt(clusterId: string, { wording, day, days }: PlanWithParts["limits"][number], tx: Tx): Promise<Day | null> {
  if (wording !== "daysBefore") return lastDayOf({ wording, day: toDay(day), days });
  const dialogue = await tx.dialogue.findUnique({ where: { clusterId } });
  return lastDayOf({ wording, day: toDay(dialogue?.heldOn ?? dialogue?.plannedOn ?? null), days });
}

async function noDialogueAfter(planId: string, lastDay: Day, tx: Tx) {
  const past = await tx.dialogue.count({ where: { planId, exception: "", plannedOn: { gt: fromDay(lastDay) } } });
  refuse(past > 0 ? "limit_before_planned_dialogue" : null);
}

/** One section of the plan, saved against the version that its form showed. */
function sectionCommand<I extends z.ZodType<{ planId: string; seen: string }>>(
  section: Section,
  input: I,
  write: (plan: PlanWithParts, input: z.output<I>, tx: Tx) => Promise<unknown>,
) {
  return command({
    deed: "plan.edit",
    input,
    subject: ({ planId }, { tx }: Context) => lockedPlan(tx, planId),
    async run(plan, given, { tx }) {
      refuse(cannotEdit(plan));
      await unlessChanged(tx, SHOWN[section](plan), given.seen, plan.id);
      await write(plan, given, tx);
      return { id: plan.id, detail: { section } };
    },
  });
}

/** Writes a table's rows in their order: an id that is the plan's own is kept, what is no longer there goes. */
async function saveRows<R extends { id: string | null }>(
  rows: readonly R[],
  stored: readonly { id: string }[],
  table: { remove: (ids: string[]) => Promise<unknown>; put: (id: string, row: Omit<R, "id"> & { ordinal: number }) => Promise<unknown> },
) {
  const own = new Set(stored.map((row) => row.id));
  const kept = new Set(rows.map((row) => row.id));
  await table.remove([...own].filter((id) => !kept.has(id)));
  for (const [ordinal, { id, ...row }] of rows.entries()) await table.put(id && own.has(id) ? id : randomUUID(), { ...row, ordinal });
}
