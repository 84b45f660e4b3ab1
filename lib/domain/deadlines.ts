// Every limit comes down to one day: the last on which the duty is still done in time.
import { addDays, type Day, daysBetween, type Holiday, lastWorkingDayOnOrBefore } from "./dates";
import type { LimitKind } from "./dues";
import type { RefusalCode } from "./refusals";

/** "chậm nhất vào ngày", "trước ngày", "trước … N ngày". */
export type Wording = "onOrBefore" | "before" | "daysBefore";

/** For `daysBefore`, `day` is the day of the dialogue: null while it is not known, and `days` counts calendar days. */
export type Limit = { wording: Wording; day: Day | null; days: number | null };

export type Standing = "undated" | "open" | "soon" | "today" | "late" | "done" | "doneLate";

/** The last good day; null while the limit has no day yet. */
export function lastDayOf({ wording, day, days }: Limit): Day | null {
  if (day === null) return null;
  switch (wording) {
    case "onOrBefore": // "chậm nhất vào ngày 31/5/2020"
      return day;
    case "before": // "trước ngày 20 tháng 8 năm 2020"
      return addDays(day, -1);
    case "daysBefore": // "trước thời gian tổ chức đối thoại cụm xã 05 ngày"
      return days === null ? null : addDays(day, -days);
  }
}

/** What all dialogues wait for, or all the office reports on, has one day for the whole plan. */
export const NEVER_RELATIVE: readonly LimitKind[] = ["dialogue", "resultsReport", "settlement"];

/** A relative limit counts 0 to 365 days and has no day of its own, the others have only a day, known or not. A lock comes on that day or after. */
export function cannotSetLimit({ kind, wording, day, days, lockOn }: Limit & { kind: LimitKind; lockOn: Day | null }): RefusalCode | null {
  const isWhole =
    wording === "daysBefore" ? day === null && days !== null && days >= 0 && days <= 365 && !NEVER_RELATIVE.includes(kind) : days === null;
  if (!isWhole) return "limit_wording_whole";
  return lockOn !== null && day !== null && lockOn < day ? "lock_after_limit" : null;
}

/** How a duty stands on a day; `soon` begins `soonDays` before the last good day. */
export function standing({ lastDay, doneOn, today, soonDays = 7 }: StandingFacts): Standing {
  if (doneOn !== null) return daysLate(lastDay, doneOn) > 0 ? "doneLate" : "done";
  if (lastDay === null) return "undated";
  const left = daysBetween(today, lastDay);
  if (left < 0) return "late";
  if (left === 0) return "today";
  return left <= soonDays ? "soon" : "open";
}

type StandingFacts = { lastDay: Day | null; doneOn: Day | null; today: Day; soonDays?: number };

/** Whole days past the last good day; 0 when in time or without a limit. */
export function daysLate(lastDay: Day | null, on: Day): number {
  return lastDay === null ? 0 : Math.max(0, daysBetween(lastDay, on));
}

/** The earlier working day to advise when the last good day is a day of rest. A fixed date itself never moves. */
export function adviseDay(lastDay: Day | null, holidays: readonly Holiday[]): Day | null {
  if (lastDay === null) return null;
  const working = lastWorkingDayOnOrBefore(lastDay, holidays);
  return working === lastDay ? null : working;
}
