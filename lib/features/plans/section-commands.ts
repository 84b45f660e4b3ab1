// The plan written section by section, each saved against the version that its form showed.
import "server-only";
import { randomUUID } from "node:crypto";
import type * as z from "zod";
import type { Day } from "@/lib/domain/dates";
import { cannotSetLimit, lastDayOf } from "@/lib/domain/deadlines";
import { refuse } from "@/lib/domain/refusals";
import { fromDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { checkUnits } from "@/lib/platform/places";
import { cannotEdit } from "@/lib/platform/plan-lock";
import { lockedPlan, type PlanWithParts, type Section, SHOWN, shownReportDue } from "./forms";
import * as shape from "./schema";

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

/** A dialogue's limit cannot be moved before a day already planned without an exception; what was held keeps the limit it had. */
export const saveLimits = sectionCommand("limits", shape.saveLimitsInput, async (plan, { rows }, tx) => {
  for (const { kind, ...limit } of rows) {
    refuse(cannotSetLimit({ kind, ...limit }));
    const lastDay = lastDayOf(limit);
    if (kind === "dialogue" && lastDay) await noDialogueAfter(plan.id, lastDay, tx);
    const data = { ...limit, day: fromDay(limit.day), lockOn: fromDay(limit.lockOn) };
    await tx.limit.upsert({ where: { planId_kind: { planId: plan.id, kind } }, create: { planId: plan.id, kind, ...data }, update: data });
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

export const saveProgrammes = sectionCommand(
  "programmes",
  shape.saveProgrammesInput,
  async ({ id: planId, officeId, programmes }, { rows }, tx) => {
    const leads = rows.map(({ leadId }) => leadId);
    await checkUnits(tx, officeId, leads);
    await saveRows(rows, programmes, {
      remove: (ids) => tx.programme.deleteMany({ where: { id: { in: ids } } }),
      put: (id, row) => tx.programme.upsert({ where: { id }, create: { id, planId, ...row }, update: row }),
    });
  },
);

export const saveTopics = sectionCommand("topics", shape.saveTopicsInput, async ({ id: planId, officeId, topics }, { rows }, tx) => {
  const answerers = rows.map(({ answererId }) => answererId);
  await checkUnits(tx, officeId, answerers);
  await saveRows(rows, topics, {
    remove: (ids) => tx.topic.deleteMany({ where: { id: { in: ids } } }),
    put: (id, row) => tx.topic.upsert({ where: { id }, create: { id, planId, ...row }, update: row }),
  });
});

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
  async run(plan, { seen, day, source }, { tx }) {
    refuse(cannotEdit(plan));
    const asked = plan.limits.find(({ kind }) => kind === "resultsReport");
    await unlessChanged(tx, shownReportDue(asked), seen, plan.id, { deed: "plan.edit", part: ["section", "resultsReport"] });
    const limit = { wording: "onOrBefore", day: fromDay(day), days: null, source } as const;
    await tx.limit.update({ where: { planId_kind: { planId: plan.id, kind: "resultsReport" } }, data: limit });
    return { id: plan.id, detail: { section: "resultsReport" } };
  },
});

async function noDialogueAfter(planId: string, lastDay: Day, tx: Tx) {
  const past = await tx.dialogue.count({ where: { planId, heldOn: null, exception: "", plannedOn: { gt: fromDay(lastDay) } } });
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
      await unlessChanged(tx, SHOWN[section](plan), given.seen, plan.id, { deed: "plan.edit", part: ["section", section] });
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
