// A commune's paper taken in at the office: late needs a written reason, past the lock only the Labour office takes it in.
import type { Day } from "./dates";
import { daysLate } from "./deadlines";
import type { LimitKind } from "./dues";
import type { RefusalCode } from "./refusals";

type Receipt = {
  kind: LimitKind;
  receivedOn: Day;
  today: Day;
  lastDay: Day | null;
  lockOn: Day | null;
  lateReason: string;
  wasLateOn: Day | null;
  correctedWhy: string;
  byLabourOffice: boolean;
  byLead: boolean;
};

/**
 * Received is what counts, not sent. `lastDay` is the one that held when the paper first came. The day of the lock is still open to all.
 * `byLead`: the commune leads its cluster, or its plan for the cluster was taken in while it did. Facts: lastDay, lockOn.
 */
export function cannotReceive({
  kind,
  receivedOn,
  today,
  lastDay,
  lockOn,
  lateReason,
  byLabourOffice,
  byLead,
  ...earlier
}: Receipt): RefusalCode | null {
  if (receivedOn > today) return "receipt_not_in_future";
  if (kind === "clusterPlan" && !byLead) return "cluster_plan_from_lead";
  if (lockOn !== null && today > lockOn && !byLabourOffice) return "locked_only_labour_office";
  if (daysLate(lastDay, receivedOn) > 0) return lateReason.trim() ? null : "late_needs_reason";
  return cannotCorrect(earlier);
}

/** What was once written down as late (`wasLateOn`) becomes punctual only with the reason of the correction. */
export function cannotCorrect({ wasLateOn, correctedWhy }: { wasLateOn: Day | null; correctedWhy: string }): RefusalCode | null {
  return wasLateOn !== null && !correctedWhy.trim() ? "late_correction_needs_reason" : null;
}

/** The day first written down as late, whatever was written after; null where it was never late. */
export function wasLateOn(earlier: { wasLateOn: Day | null; doneOn: Day | null; lastDay: Day | null }): Day | null {
  const { doneOn, lastDay } = earlier;
  return earlier.wasLateOn ?? (doneOn !== null && daysLate(lastDay, doneOn) > 0 ? doneOn : null);
}

/** Something owed is done on a day that has come, or is open (null). */
export function cannotRecordDone({ doneOn, today }: { doneOn: Day | null; today: Day }): RefusalCode | null {
  return doneOn !== null && doneOn > today ? "done_not_in_future" : null;
}
