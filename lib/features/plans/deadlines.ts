// What a plan's deadlines come to on the office's day.
import "server-only";
import type { Day, Holiday } from "@/lib/domain/dates";
import { duesOf } from "@/lib/domain/dues";
import { toDay, writtenDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import type { Receipt } from "@/prisma/generated/client";
import { factsOf, type WholePlan } from "./facts";

/** Every due of the plan as it stands today. */
export function planDues(plan: WholePlan, today: Day, holidays: readonly Holiday[]) {
  return duesOf({
    today,
    holidays,
    limits: plan.limits.map(({ kind, wording, day, days, isInternal, doneOn, doneDueOn }) => ({
      kind,
      isInternal,
      limit: { wording, day: toDay(day), days },
      doneOn: toDay(doneOn),
      doneDueOn: toDay(doneDueOn),
    })),
    clusters: factsOf(plan).clusters.map(({ id, ordinal, cluster, communes }) => ({
      id,
      ordinal,
      communes,
      plannedOn: toDay(cluster.dialogue?.plannedOn ?? null),
      heldOn: toDay(cluster.dialogue?.heldOn ?? null),
      lastDay: toDay(cluster.dialogue?.limitLastDay ?? null),
      hasException: Boolean(cluster.dialogue?.exception),
      leadCommuneId: cluster.leadCommuneId,
    })),
    receipts: plan.receipts.map(({ kind, communeId, receivedOn, dueOn }) => ({
      kind,
      communeId,
      receivedOn: toDay(receivedOn),
      dueOn: toDay(dueOn),
    })),
  });
}

/** What the form of a paper taken in shows of what is stored; of nothing while it has not come. */
export const shownReceipt = (receipt: StoredReceipt | null): Shown => ({
  receivedOn: writtenDay(receipt?.receivedOn),
  paperOn: writtenDay(receipt?.paperOn),
  reference: receipt?.reference ?? "",
  lateReason: receipt?.lateReason ?? "",
  correctedWhy: receipt?.correctedWhy ?? "",
  fileId: receipt?.fileId ?? "",
});

type StoredReceipt = Pick<Receipt, "receivedOn" | "paperOn" | "reference" | "lateReason" | "correctedWhy" | "fileId">;

/** What the form of a duty, or of something that the office itself owes, shows. */
export const shownDone = ({ doneOn, doneNote }: { doneOn: Date | null; doneNote: string }): Shown => ({
  doneOn: writtenDay(doneOn),
  doneNote,
});

export async function holidaysOf(tx: Tx): Promise<Holiday[]> {
  const holidays = await tx.holiday.findMany({ orderBy: { on: "asc" } });
  return holidays.map(({ on, name }) => ({ on: toDay(on), name }));
}
