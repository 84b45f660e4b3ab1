// Days without hours or zones. The office rests on Saturdays, Sundays and the holidays of the year, which are data.

/** A day as "2020-05-31": compared as text, never a Date. */
export type Day = string;

export type Holiday = { on: Day; name: string };
export type RestKind = "saturday" | "sunday" | "holiday";

const DAY_MS = 86_400_000;
const VIET_NAM_MS = 7 * 3_600_000;

/** Reads "2020-05-31", "31/05/2020" or "31/5/2020"; null for anything else and for days that no calendar has. */
export function parseDay(text: string): Day | null {
  const typed = text.trim();
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? [];
  const iso = year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : typed;
  return isDay(iso) ? iso : null;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(text);
  return !Number.isNaN(instant) && dayAt(instant) === text;
}

export function addDays(day: Day, days: number): Day {
  return dayAt(Date.parse(day) + days * DAY_MS);
}

/** How many days `b` lies after `a`; negative when before. */
export function daysBetween(a: Day, b: Day): number {
  return (Date.parse(b) - Date.parse(a)) / DAY_MS;
}

/** The day in Viet Nam (UTC+7 all year) at an instant. */
export function dayOf(instant: Date): Day {
  return dayAt(instant.getTime() + VIET_NAM_MS);
}

/** "31/05/2020". */
export function formatDay(day: Day): string {
  return day.split("-").reverse().join("/");
}

/** Reads a time of day ("07:30", "7h30", "07 giờ 30", "7 giờ") as minutes from midnight, 1440 at most; null for anything else. */
export function parseClock(text: string): number | null {
  const [, hours = "", minutes = "0"] = /^(\d{1,2})\s*(?:[:hg]|giờ)?\s*(\d{2})?(?:\s*phút)?$/iu.exec(text.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return hours === "" || Number(minutes) > 59 || total > 1440 ? null : total;
}

/** 450 is "07:30". */
export function formatClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

/** Why the office is closed on this day; null on a working day. */
export function restDay(day: Day, holidays: readonly Holiday[]): RestKind | null {
  if (holidays.some((holiday) => holiday.on === day)) return "holiday";
  const weekday = weekdayOf(day);
  if (weekday === 6) return "saturday";
  return weekday === 0 ? "sunday" : null;
}

export function lastWorkingDayOnOrBefore(day: Day, holidays: readonly Holiday[]): Day {
  return restDay(day, holidays) ? lastWorkingDayOnOrBefore(addDays(day, -1), holidays) : day;
}

function dayAt(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}
