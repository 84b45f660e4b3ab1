import { addDays, type Day, weekdayOf } from "@/lib/domain/dates";

/** The weeks of a month ("2020-05"), Monday first; the days of its neighbours are null. */
export function weeksOf(month: string): (Day | null)[][] {
  const first = `${month}-01`;
  const start = addDays(first, -((weekdayOf(first) + 6) % 7));
  const weeks: (Day | null)[][] = [];
  for (let monday = start; monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}
