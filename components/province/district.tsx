// One district's year in figures.
import { useTranslations } from "next-intl";
import { useMarks } from "@/components/deadlines/due-marks";
import { DriftBanner } from "@/components/papers/drift-banner";
import { YearLine } from "@/components/pictures/year-line";
import { PlanState } from "@/components/plans/plan-state";
import { Stat, Stats } from "@/components/ui/stat";
import { linesOf } from "@/lib/domain/dues";
import type { DistrictFigures, ProvinceSheet } from "@/lib/features/plans/province-queries";
import { DistrictClusters } from "./district-clusters";
import { LateList } from "./late-list";

type DistrictProps = { district: ProvinceSheet[number]; year: number };

export function District({ district: { id, office, unit, plan }, year }: DistrictProps) {
  const t = useTranslations("province");
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-6 border-t-4 border-water pt-5">
      <header>
        <h2 id={id} className="text-xl text-water">
          {unit}
        </h2>
        <p className="text-ink-soft">{office}</p>
        <p className="text-lg">{plan ? <PlanState {...plan} /> : t("noPlan")}</p>
      </header>
      {plan && <DriftBanner {...plan} />}
      {plan && <Figures plan={plan} year={year} />}
    </section>
  );
}

function Figures({ plan, year }: { plan: DistrictFigures; year: number }) {
  const t = useTranslations("province");
  const lines = linesOf(plan.dues);
  const marks = useMarks(lines, plan).map((mark) => ({ ...mark, href: `#${plan.id}-late` }));
  const late = plan.dues.filter((due) => due.standing === "late");
  const done = plan.dues.filter((due) => due.doneOn !== null).length;
  return (
    <>
      <Stats>
        <Stat figure={plan.totals.total} label={t("people")} />
        <Stat figure={plan.totals.communes} label={t("communes")} />
        <Stat figure={plan.totals.hamlets} label={t("hamlets")} />
        <Stat figure={`${done}/${plan.dues.length}`} label={t("done")} />
        <Stat figure={late.length} label={t("late")} />
      </Stats>
      <DistrictClusters plan={plan} />
      <LateList id={`${plan.id}-late`} lines={linesOf(late)} />
      <YearLine from={`${year}-01-01`} to={`${year}-12-31`} today={plan.today} marks={marks} />
    </>
  );
}
