// The day and hours that the address asks about.
import { parseClock, parseDay } from "@/lib/domain/dates";
import type { During } from "@/lib/domain/lifecycle";

export type AskedDay = { day?: string | undefined; from?: string | undefined; to?: string | undefined };

/** What is wrong with what was typed, or the day and hours themselves; null where nothing was asked. */
export function duringOf(asked: AskedDay): During | "badDay" | "badHours" | null {
  if (asked.day === undefined) return null;
  const day = parseDay(asked.day);
  if (!day) return "badDay";
  const [startsAt, endsAt] = [parseClock(asked.from ?? ""), parseClock(asked.to ?? "")];
  return startsAt === null || endsAt === null || startsAt >= endsAt ? "badHours" : { day, startsAt, endsAt };
}
