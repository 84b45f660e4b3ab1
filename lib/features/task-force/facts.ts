import "server-only";
import type { During } from "@/lib/domain/lifecycle";
import { toDay } from "@/lib/platform/clock";

/** When a dialogue takes its members' time; null while it has no day. */
export function hoursOf({ plannedOn, startsAt, endsAt }: { plannedOn: Date | null; startsAt: number; endsAt: number }): During | null {
  const day = toDay(plannedOn);
  return day ? { day, startsAt, endsAt } : null;
}
