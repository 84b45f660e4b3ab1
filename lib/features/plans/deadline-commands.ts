// What was owed and is done: the communes' papers taken in, the duties of the plan's text.
import "server-only";
import { type Day, formatDay } from "@/lib/domain/dates";
import { lastDayOf } from "@/lib/domain/deadlines";
import { cannotReceive } from "@/lib/domain/receipts";
import { refuse } from "@/lib/domain/refusals";
import { fromDay, toDay } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { cannotEdit } from "@/lib/platform/plan-lock";
import { lockedPlan, type PlanWithParts } from "./forms";
import { receiptInput, recordDutyInput } from "./schema";

/** A commune's paper as it reached the office. Taken in late it needs a reason and stays late for ever: the limit is kept as it first stood. */
export const recordReceipt = command({
  deed: "receipt.record",
  input: receiptInput,
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

/** A duty of the plan's text, marked done on a day, or open again when the day is left empty. */
export const recordDuty = command({
  deed: "duty.record",
  input: recordDutyInput,
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
