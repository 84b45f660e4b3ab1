// Everything due in a plan.
import "server-only";
import { type Actor, can } from "@/lib/domain/permissions";
import { officeToday, toDay } from "@/lib/platform/clock";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { within } from "@/lib/platform/reach";
import { holidaysOf, planDues, shownDone, shownReceipt } from "./deadlines";
import { wholePlan } from "./facts";
import { datedDialogues } from "./state";

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
    limits: plan.limits.map((limit) => ({
      kind: limit.kind,
      wording: limit.wording,
      source: limit.source,
      lockOn: toDay(limit.lockOn),
      doneOn: toDay(limit.doneOn),
      doneNote: limit.doneNote,
      seen: digestOf(shownDone(limit)),
    })),
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
      seen: digestOf(shownDone(duty)),
    })),
    /** What guards the form of a paper that has not come. */
    seenNothing: digestOf(shownReceipt(null)),
    receipts: plan.receipts.map((receipt) => ({
      kind: receipt.kind,
      communeId: receipt.communeId,
      receivedOn: toDay(receipt.receivedOn),
      paperOn: toDay(receipt.paperOn),
      dueOn: toDay(receipt.dueOn),
      reference: receipt.reference,
      lateReason: receipt.lateReason,
      fileId: receipt.fileId,
      wasLateOn: toDay(receipt.wasLateOn),
      correctedWhy: receipt.correctedWhy,
      recordedBy: receipt.recordedBy.fullName,
      seen: digestOf(shownReceipt(receipt)),
    })),
  };
}
