// A month and what falls due in it: words in the cells where there is room, shapes on a phone.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import { StandingShape, TONE } from "@/components/ui/standing-shape";
import { type Day, type Holiday, restDay } from "@/lib/domain/dates";
import type { Mark } from "./mark";
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

function MonthDay({ day, isToday, marks, holidays }: { day: Day; isToday: boolean } & Pick<Month, "marks" | "holidays">) {
  const t = useTranslations("ui.month");
  const rest = restDay(day, holidays);
  const holiday = holidays.find(({ on }) => on === day);
  return (
    <td
      className={`h-20 border border-line p-1 align-top sm:p-2 ${rest ? "bg-wash" : ""} ${isToday ? "outline-3 -outline-offset-3 outline-lotus-bright" : ""}`}
    >
      <p className={`text-sm ${isToday ? "font-bold text-lotus" : ""}`}>
        {Number(day.slice(8))} {isToday && <span className="max-sm:sr-only">{t("today")}</span>}
      </p>
      {holiday && <p className="text-sm text-ink-soft max-sm:sr-only">{holiday.name}</p>}
      <ul className="flex flex-wrap gap-1">
        {marks.map((mark) => (
          <li key={mark.id}>
            <MonthMark mark={mark} />
          </li>
        ))}
      </ul>
    </td>
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

function MonthMark({ mark }: { mark: Mark }) {
  return (
    <a
      href={mark.href}
      title={mark.warning ?? undefined}
      className={`flex min-h-9 items-start gap-1 text-sm leading-snug no-underline hover:underline ${TONE[mark.standing]}`}
    >
      <svg viewBox="-11 -11 22 22" className="mt-0.5 size-5 shrink-0" aria-hidden="true">
        <StandingShape standing={mark.standing} />
      </svg>
      <span className="max-sm:sr-only">{mark.label}</span>
    </a>
  );
}
