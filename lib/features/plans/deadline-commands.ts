// What was owed and is done: the communes' papers taken in, the duties of the plan's text, what the office itself owes.
import "server-only";
import { type Day, formatDay } from "@/lib/domain/dates";
import { lastDayOf } from "@/lib/domain/deadlines";
import type { Actor } from "@/lib/domain/permissions";
import { cannotReceive, cannotRecordDone, wasLateOn } from "@/lib/domain/receipts";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { checkFile } from "@/lib/platform/attached";
import { fromDay, toDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import type { Receipt } from "@/prisma/generated/client";
import { shownDone, shownReceipt } from "./deadlines";
import { lockedPlan, type PlanWithParts } from "./forms";
import { officeDueInput, receiptInput, recordDutyInput } from "./schema";

/** A commune's paper as it reached the office. Taken in late it needs a reason and stays late for ever: the limit is kept as it first stood. */
export const recordReceipt = command({
  deed: "receipt.record",
  input: receiptInput,
  async subject({ planId, communeId }, { tx }) {
    const plan = await lockedPlan(tx, planId);
    const key = { planId_communeId: { planId, communeId } };
    const placed = await tx.planCommune.findUnique({ where: key, include: { cluster: true } });
    return plan && placed && { plan, officeId: plan.officeId, communeId, cluster: placed.cluster };
  },
  async run({ plan, cluster }, { planId, communeId, kind, seen, receivedOn, paperOn, ...given }, { tx, today, now, actor }) {
    if (!actor) throw new Refusal("forbidden");
    const key = { planId, kind, communeId };
    const earlier = await tx.receipt.findUnique({ where: { planId_kind_communeId: key } });
    refuse(cannotEdit(plan));
    await unlessChanged(tx, shownReceipt(earlier), seen, planId, { deed: "receipt.record", part: ["communeId", communeId] });
    await checkFile(tx, plan.officeId, given.fileId);
    const limit = plan.limits.find((each) => each.kind === kind);
    const lastDay = earlier ? toDay(earlier.dueOn) : limit ? await lastDayAt(cluster.id, limit, tx) : null;
    const lockOn = toDay(limit?.lockOn ?? null);
    const byLead = earlier !== null || cluster.leadCommuneId === communeId;
    const asked = { kind, receivedOn, today, lastDay, lockOn, byLabourOffice: isOfLabourOffice(actor, plan.officeId), byLead };
    refuse(cannotReceive({ ...asked, ...given, wasLateOn: earlier && firstLateOn(earlier) }), written({ lastDay, lockOn }));
    const receipt = {
      ...given,
      receivedOn: fromDay(receivedOn),
      paperOn: fromDay(paperOn),
      recordedById: actor.accountId,
      recordedAt: now,
    };
    if (earlier) await tx.receipt.update({ where: { planId_kind_communeId: key }, data: receipt });
    else await tx.receipt.create({ data: { ...key, ...receipt } });
    return {
      id: planId,
      detail: { kind, communeId, receivedOn, before: toDay(earlier?.receivedOn ?? null) ?? "" },
      behalf: { unitId: communeId, paperOn },
    };
  },
});

const isOfLabourOffice = (actor: Actor, officeId: string) =>
  actor.posts.some((post) => post.role === "labourOffice" && post.officeId === officeId);

const firstLateOn = (receipt: Receipt) =>
  wasLateOn({ wasLateOn: toDay(receipt.wasLateOn), doneOn: toDay(receipt.receivedOn), lastDay: toDay(receipt.dueOn) });

const written = (days: Record<string, Day | null>) =>
  Object.fromEntries(Object.entries(days).map(([name, day]) => [name, day ? formatDay(day) : ""]));

/** The last good day of a limit for a cluster: a relative one counts from the day of its dialogue. */
async function lastDayAt(clusterId: string, { wording, day, days }: PlanWithParts["limits"][number], tx: Tx): Promise<Day | null> {
  if (wording !== "daysBefore") return lastDayOf({ wording, day: toDay(day), days });
  const dialogue = await tx.dialogue.findUnique({ where: { clusterId } });
  return lastDayOf({ wording, day: toDay(dialogue?.heldOn ?? dialogue?.plannedOn ?? null), days });
}

/** A duty of the plan's text, marked done on a day, or open again when the day is left empty. */
export const recordDuty = command({
  deed: "duty.record",
  input: recordDutyInput,
  subject: dutyOf,
  async run({ duty, ...plan }, { seen, doneOn, doneNote }, { tx, today }) {
    refuse(cannotEdit(plan));
    await unlessChanged(tx, shownDone(duty), seen, plan.id, { deed: "duty.record", part: ["dutyId", duty.id] });
    refuse(cannotRecordDone({ doneOn, today }));
    await tx.duty.update({ where: { id: duty.id }, data: { doneOn: fromDay(doneOn), doneNote } });
    return { id: plan.id, detail: { dutyId: duty.id, ...days(doneOn, duty) } };
  },
});

async function dutyOf({ dutyId }: { dutyId: string }, { tx }: Context) {
  const found = await tx.duty.findUnique({ where: { id: dutyId } });
  const plan = found && (await lockPlan(tx, found.planId));
  const duty = plan && (await tx.duty.findUnique({ where: { id: dutyId } }));
  return duty && { ...plan, duty };
}

/** What the office itself owes (the report to the province, the settlement): sent on a day, by the limit that held then, or open again. */
export const recordOfficeDue = command({
  deed: "duty.record",
  input: officeDueInput,
  subject: ({ planId }, { tx }) => lockedPlan(tx, planId),
  async run(plan, { kind, seen, doneOn, doneNote }, { tx, today }) {
    refuse(cannotEdit(plan));
    const limit = plan.limits.find((each) => each.kind === kind);
    if (!limit) throw new Refusal("not_found");
    await unlessChanged(tx, shownDone(limit), seen, plan.id, { deed: "duty.record", part: ["kind", kind] });
    refuse(cannotRecordDone({ doneOn, today }));
    await tx.limit.update({ where: { planId_kind: { planId: plan.id, kind } }, data: { doneOn: fromDay(doneOn), doneNote } });
    return { id: plan.id, detail: { kind, ...days(doneOn, limit) } };
  },
});

/** What the audit keeps of a day that is written over: the history tells what stood there. */
const days = (doneOn: Day | null, before: { doneOn: Date | null }) => ({ doneOn: doneOn ?? "", before: toDay(before.doneOn) ?? "" });
