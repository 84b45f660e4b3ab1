// The plan's paper: where it is in its life and what comes next, the papers that were sent, and the paper itself as it is printed.
import { useTranslations } from "next-intl";
import { PlanState } from "@/components/plans/plan-state";
import { PageHead } from "@/components/ui/page-head";
import type { Paper } from "@/lib/documents/tree";
import type { PaperSheet } from "@/lib/features/plans/paper-queries";
import { NextStep, type PaperActions } from "./next-step";
import { PaperFiles } from "./paper-files";
import { PaperLife } from "./paper-life";
import { PaperPreview } from "./paper-preview";
import { PaperShelf } from "./paper-shelf";
import { Replaced } from "./replaced";

type PaperPageProps = { sheet: PaperSheet; shownId: string; paper: Paper; actions: PaperActions };

export function PaperPage({ sheet, shownId, paper, actions }: PaperPageProps) {
  const t = useTranslations("papers");
  const plans = useTranslations("plans");
  const shown = sheet.papers.find(({ id }) => id === shownId);
  return (
    <>
      <div className="flex flex-col gap-8 print:hidden">
        <PageHead above={plans("above", { year: String(sheet.year) })} title={t("title")} state={<PlanState {...sheet} />} />
        <div className="grid gap-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <PaperLife sheet={sheet} />
          <NextStep sheet={sheet} actions={actions} />
        </div>
        <PaperShelf sheet={sheet} actions={actions} />
        <h2 className="text-xl text-water">{t("previewHeading")}</h2>
        <PaperFiles sheet={sheet} shownId={shownId} />
        {shown?.replaced && <Replaced replaced={shown.replaced} isAbovePreview />}
      </div>
      <PaperPreview paper={paper} />
    </>
  );
}
