import { useTranslations } from "next-intl";
import { StandingShape, TONE } from "@/components/ui/standing-shape";
import { type Day, type Holiday, restDay } from "@/lib/domain/dates";
import type { Mark } from "./mark";

type MonthDayProps = { day: Day; isToday: boolean; marks: readonly Mark[]; holidays: readonly Holiday[] };

/** One cell of the month, with what falls due that day. */
export function MonthDay({ day, isToday, marks, holidays }: MonthDayProps) {
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
