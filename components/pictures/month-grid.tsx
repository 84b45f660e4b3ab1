// A month and what falls due in it: words in the cells where there is room, shapes on a phone.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import type { Day, Holiday } from "@/lib/domain/dates";
import type { Mark } from "./mark";
import { MonthDay } from "./month-day";
import { weeksOf } from "./month-days";

type Month = { month: string; today: Day; marks: readonly Mark[]; holidays: readonly Holiday[] };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];

export function MonthGrid({ month, today, marks, holidays }: Month) {
  const t = useTranslations("ui");
  const [year, number] = month.split("-").map(Number);
  return (
    <div>
      <table className="w-full table-fixed border-collapse bg-sheet">
        <caption className="py-2 text-left text-lg font-bold text-water">
          {t("month.name", { month: String(number), year: String(year) })}
        </caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" className="border-b-2 border-water p-1 text-left text-sm sm:px-2">
                <span className="sr-only">{t("weekday", { day })}</span>
                <span aria-hidden="true">{t("weekdayShort", { day })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, index) => (
            <tr key={week.find(Boolean) ?? index}>
              {week.map((day, column) =>
                day ? (
                  <MonthDay
                    key={day}
                    day={day}
                    isToday={day === today}
                    marks={marks.filter((mark) => mark.lastDay === day)}
                    holidays={holidays}
                  />
                ) : (
                  <td key={WEEKDAYS[column]} className="border border-line" />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <MonthList marks={marks.filter((mark) => mark.lastDay.startsWith(month))} />
    </div>
  );
}

/** A phone's cells hold shapes alone; here are their words. */
function MonthList({ marks }: Pick<Month, "marks">) {
  return (
    <ul className="flex flex-col gap-2 pt-3 sm:hidden print:hidden">
      {marks
        .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay))
        .map((mark) => (
          <li key={mark.id}>
            <DayText day={mark.lastDay} />: <a href={mark.href}>{mark.label}</a>
          </li>
        ))}
    </ul>
  );
}
