// Where the flags of the year's line stand: a pole at the last good day, the words to the right of it, in the first lane with room.
import { addDays, type Day, daysBetween } from "@/lib/domain/dates";
import type { Mark } from "./mark";

export type Flag = { mark: Mark; text: string; x: number; width: number; lane: number; isAbove: boolean };
export type YearSpan = { from: Day; to: Day; today: Day; marks: readonly Mark[] };

const DAY_PX = 4.2;
const LETTER_PX = 8.3;
const SHAPE_PX = 30;
const APART_PX = 14;
const LETTERS_MAX = 34;

export function yearPlan({ from, to, today, marks }: YearSpan) {
  const placeOf = (day: Day) => Math.round(daysBetween(from, day) * DAY_PX);
  const upright = marks.toSorted((a, b) => a.lastDay.localeCompare(b.lastDay));
  const flags = [
    ...inLanes(upright.filter(isLate), placeOf, true),
    ...inLanes(
      upright.filter((mark) => !isLate(mark)),
      placeOf,
      false,
    ),
  ];
  return {
    flags,
    length: placeOf(to),
    width: Math.max(placeOf(to), ...flags.map((flag) => flag.x + flag.width)),
    today: today < from || today > to ? null : placeOf(today),
    months: monthsBetween(from, to).map((day) => ({ day, x: placeOf(day) })),
    lanesAbove: lanesOf(flags, true),
    lanesBelow: lanesOf(flags, false),
  };
}

function inLanes(marks: readonly Mark[], placeOf: (day: Day) => number, isAbove: boolean): Flag[] {
  const ends: number[] = [];
  return marks.map((mark) => {
    const text = textOf(mark);
    const x = placeOf(mark.lastDay);
    const width = SHAPE_PX + text.length * LETTER_PX;
    const free = ends.findIndex((end) => end + APART_PX <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x + width;
    return { mark, text, x, width, lane, isAbove };
  });
}

function lanesOf(flags: readonly Flag[], isAbove: boolean): number {
  return Math.max(0, ...flags.filter((flag) => flag.isAbove === isAbove).map((flag) => flag.lane + 1));
}

function isLate({ standing }: Mark): boolean {
  return standing === "late";
}

function textOf({ label, lastDay }: Mark): string {
  const [, month, day] = lastDay.split("-").map(Number);
  const text = `${day}/${month} ${label}`;
  return text.length > LETTERS_MAX ? `${text.slice(0, LETTERS_MAX - 1).trimEnd()}…` : text;
}

/** The first days of the months that begin between the two. */
export function monthsBetween(from: Day, to: Day): Day[] {
  const firsts: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (day.endsWith("-01")) firsts.push(day);
  return firsts;
}
