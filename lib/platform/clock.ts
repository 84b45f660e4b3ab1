// The only reader of the clock. The office's day comes from the database (office_now: the real clock plus whole days in a demonstration).
import "server-only";
import { type Day, dayOf, formatDay } from "@/lib/domain/dates";
import { db, type Tx } from "./db";

/** The real instant: sign-in, sessions, devices. */
export function realNow(): Date {
  return new Date();
}

/** The office's instant, by which limits and stages are decided. */
export async function officeNow(tx: Tx = db()): Promise<Date> {
  const [row] = await tx.$queryRaw<{ now: Date }[]>`select office_now() as now`;
  if (!row) throw new Error("office_now() answered nothing");
  return row.now;
}

/** The office's day in Viet Nam. */
export async function officeToday(tx: Tx = db()): Promise<Day> {
  return dayOf(await officeNow(tx));
}

/** An instant as people read it: "07:30 20/05/2020", in Viet Nam. */
export function stampOf(instant: Date): string {
  const clock = new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
  return `${clock} ${formatDay(dayOf(instant))}`;
}

/** A `@db.Date` value of Prisma (midnight UTC) as a Day, and back. */
export function toDay(date: Date): Day;
export function toDay(date: Date | null): Day | null;
export function toDay(date: Date | null): Day | null {
  return date?.toISOString().slice(0, 10) ?? null;
}
export function fromDay(day: Day): Date;
export function fromDay(day: Day | null): Date | null;
export function fromDay(day: Day | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00.000Z`);
}

/** A stored day as a form's box holds it: dd/MM/yyyy, empty where there is none. */
export function writtenDay(date: Date | null | undefined): string {
  return date ? formatDay(toDay(date)) : "";
}
