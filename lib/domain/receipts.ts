// A commune's plan taken in at the office: late needs a written reason, past the lock only the Labour office takes it in.
import type { Day } from "./dates";
import type { RefusalCode } from "./refusals";

type Receipt = { receivedOn: Day; today: Day; lastDay: Day | null; lockOn: Day | null; lateReason: string; byLabourOffice: boolean };

/** Received is what counts, not sent. The day of the lock is still open to all. Facts: lastDay, lockOn. */
export function cannotReceive({ receivedOn, today, lastDay, lockOn, lateReason, byLabourOffice }: Receipt): RefusalCode | null {
  if (receivedOn > today) return "receipt_not_in_future";
  if (lockOn !== null && today > lockOn && !byLabourOffice) return "locked_only_labour_office";
  return lastDay !== null && receivedOn > lastDay && !lateReason.trim() ? "late_needs_reason" : null;
}
