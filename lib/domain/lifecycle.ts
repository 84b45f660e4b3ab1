// The dialogue of a cluster: its stage from facts, when it may be planned, how it is recorded, who sits for the task force.
import type { Day } from "./dates";
import { daysLate } from "./deadlines";
import { cannotCorrect } from "./receipts";
import type { RefusalCode } from "./refusals";

export type DialogueStage = "undated" | "expected" | "announced" | "held" | "postponed";

type DialogueFacts = { plannedOn: Day | null; announcedOn: Day | null; heldOn: Day | null; postponedOn: Day | null };

/** "chưa có lịch" → "dự kiến" → "đã thông báo" → "đã tổ chức", or "hoãn" until a new day is planned. */
export function stageOf({ plannedOn, announcedOn, heldOn, postponedOn }: DialogueFacts): DialogueStage {
  if (heldOn !== null) return "held";
  if (postponedOn !== null) return "postponed";
  if (plannedOn === null) return "undated";
  return announcedOn === null ? "expected" : "announced";
}

/** What was held stays on its day: it is neither planned anew nor put off. */
export const cannotReschedule = ({ heldOn }: { heldOn: Day | null }): RefusalCode | null =>
  heldOn === null ? null : "dialogue_already_held";

/** The last day on which the dialogue is in time: its limit, or the later day that an exception's document allows. */
export function allowedUntil({ lastDay, plannedOn, hasException }: Allowed): Day | null {
  return hasException && lastDay !== null && plannedOn !== null && plannedOn > lastDay ? plannedOn : lastDay;
}

type Allowed = { lastDay: Day | null; plannedOn: Day | null; hasException: boolean };

/** Only an amended plan or an exception with its authorising document lets a dialogue be planned past the limit. Facts: lastDay. */
export function cannotPlanDialogue({
  day,
  lastDay,
  hasException,
}: {
  day: Day;
  lastDay: Day | null;
  hasException: boolean;
}): RefusalCode | null {
  return lastDay !== null && day > lastDay && !hasException ? "dialogue_within_limit" : null;
}

type Held = { heldOn: Day; today: Day; lastDay: Day | null; reason: string; document: string; wasLateOn: Day | null; correctedWhy: string };

/**
 * What really happened can always be recorded at its true date: past `lastDay` (the day that was allowed) with reason and document, or people
 * back-date. Once it was written down as late it becomes punctual only with the reason of the correction.
 */
export function cannotRecordHeld({ heldOn, today, lastDay, reason, document, ...earlier }: Held): RefusalCode | null {
  if (heldOn > today) return "held_not_in_future";
  if (daysLate(lastDay, heldOn) > 0) return reason.trim() && document.trim() ? null : "late_dialogue_needs_document";
  return cannotCorrect(earlier);
}

/** A member who still sits somewhere stays. `assignments`: how many clusters. */
export const cannotRemoveMember = ({ assignments }: { assignments: number }): RefusalCode | null =>
  assignments > 0 ? "member_assigned" : null;

/** The task force has one head: the one before steps down first. */
export const cannotHead = ({ hasOtherHead }: { hasOtherHead: boolean }): RefusalCode | null => (hasOtherHead ? "one_head" : null);

/** Hours in minutes of the day, the end not included. */
export type During = { day: Day; startsAt: number; endsAt: number };

type Taken = { memberId: string; clusterId: string; during: During | null };
type Seat = Taken & { taken: readonly Taken[]; seatsTaken: number; seatsMax: number };

/** The same people may serve several clusters, never two at once. `seatsTaken` of `seatsMax` are the task force's at this cluster. */
export function cannotAssign({ taken, memberId, clusterId, during, seatsTaken, seatsMax }: Seat): RefusalCode | null {
  if (taken.some((seat) => seat.memberId === memberId && seat.clusterId === clusterId)) return "member_once_in_cluster";
  if (seatsTaken >= seatsMax) return "task_force_seats_full";
  return whereElse(taken, { memberId, clusterId, during }).length > 0 ? "task_force_member_in_one_place" : null;
}

/** The seats at other clusters that the member has in the same hours. */
export function whereElse<T extends Taken>(taken: readonly T[], { memberId, clusterId, during }: Taken): T[] {
  return taken.filter((seat) => seat.memberId === memberId && seat.clusterId !== clusterId && clash(seat.during, during));
}

/** A dialogue without a day clashes with nothing. */
function clash(one: During | null, other: During | null): boolean {
  if (!one || !other || one.day !== other.day) return false;
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}
