// The year's line: every limit at its last good day, what is late above the line, what is done filled. It opens at today.
import { useTranslations } from "next-intl";
import { useId } from "react";
import { AsTable } from "./as-table";
import { MarksTable } from "./marks-table";
import { YearFlag } from "./year-flag";
import { type Flag, type YearSpan, yearPlan } from "./year-plan";

const LANE = 34;
const AXIS = 44;
const EDGE = 16;
/** How much of the past stays in sight to the left of today. */
const PAST = 180;

export function YearLine(span: YearSpan) {
  const t = useTranslations("ui.yearLine");
  const anchor = useId();
  const plan = yearPlan(span);
  const axis = EDGE + 24 + plan.lanesAbove * LANE;
  const height = axis + AXIS + plan.lanesBelow * LANE + EDGE;
  const late = span.marks.filter((mark) => mark.standing === "late").length;
  const name = t("name", { marks: `${span.marks.length}`, late: `${late}` });
  return (
    <figure aria-label={name} className="flex max-w-full min-w-0 flex-col gap-2">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section aria-label={name} tabIndex={0} className="overflow-x-auto border-y-2 border-line bg-sheet">
        <div className="flex h-0" aria-hidden="true">
          <svg width={Math.max(0, (plan.today ?? 0) - PAST)} height="1" className="shrink-0" />
          <span id={anchor} className="scroll-start w-px shrink-0" />
        </div>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the section has the name; a title would hang over every flag as a tooltip */}
        <svg
          viewBox={`${-EDGE} 0 ${plan.width + 2 * EDGE} ${height}`}
          width={plan.width + 2 * EDGE}
          height={height}
          className="max-w-none print:h-auto print:w-full"
        >
          <Axis y={axis} length={plan.length} months={plan.months} />
          {plan.flags.map(({ mark, x, lane, isAbove }) => (
            <path key={mark.id} d={`M${x} ${axis}V${laneAt({ lane, isAbove }, axis)}`} className="stroke-water-mid" strokeWidth="1.5" />
          ))}
          {plan.today !== null && <Today x={plan.today} height={height} day={span.today} />}
          {plan.flags.map((flag) => (
            <YearFlag key={flag.mark.id} flag={flag} axis={axis} y={laneAt(flag, axis)} />
          ))}
        </svg>
      </section>
      <div className="flex flex-wrap gap-x-6">
        <a href={`#${anchor}`} className="min-h-12 content-center font-semibold print:hidden">
          {t("toToday")}
        </a>
        <AsTable printed>
          <MarksTable marks={span.marks} />
        </AsTable>
      </div>
    </figure>
  );
}

function laneAt({ lane, isAbove }: Pick<Flag, "lane" | "isAbove">, axis: number): number {
  return isAbove ? axis - LANE * (lane + 0.8) : axis + AXIS + LANE * (lane + 0.4);
}

function Axis({ y, length, months }: { y: number; length: number; months: ReturnType<typeof yearPlan>["months"] }) {
  const t = useTranslations("ui.yearLine");
  return (
    <g>
      <path d={`M0 ${y}H${length}`} className="stroke-water" strokeWidth="4" strokeLinecap="round" />
      {months.map(({ day, x }) => (
        <g key={day}>
          <path d={`M${x} ${y}v10`} className="stroke-water" strokeWidth="2" />
          <text x={x + 6} y={y + 22} fontSize="14" className="fill-ink-soft stroke-sheet stroke-4 [paint-order:stroke]">
            {t("month", { month: `${Number(day.slice(5, 7))}` })}
          </text>
        </g>
      ))}
    </g>
  );
}

function Today({ x, height, day }: { x: number; height: number; day: string }) {
  const t = useTranslations("ui.yearLine");
  const [, month, date] = day.split("-").map(Number);
  return (
    <g>
      <path d={`M${x} 8V${height}`} className="stroke-lotus-bright" strokeWidth="3" />
      <text x={x + 8} y="22" fontSize="15" className="fill-lotus stroke-sheet stroke-4 font-bold [paint-order:stroke]">
        {t("today", { day: `${date}/${month}` })}
      </text>
    </g>
  );
}
