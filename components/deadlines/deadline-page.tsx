// All deadlines of a plan: the year as a line or a month as a grid, everything due in order, the duties of the plan's text.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { YearLine } from "@/components/pictures/year-line";
import { LinkButton } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import { linesOf } from "@/lib/domain/dues";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import { chosen, type DueChoice } from "./due-choice";
import { DueFilter } from "./due-filter";
import { DueLines } from "./due-lines";
import { useMarks } from "./due-marks";
import { DutyList } from "./duty-list";
import { MonthView, monthOf } from "./month-view";

type DeadlinePageProps = {
  sheet: DeadlineSheet;
  asked: DueChoice & { month?: string | undefined };
  record: FormAction;
  report: FormAction;
};

export function DeadlinePage({ sheet, asked, record, report }: DeadlinePageProps) {
  const t = useTranslations("deadlines");
  const lines = linesOf(chosen(sheet.dues, asked));
  const marks = useMarks(lines, sheet);
  const month = monthOf(asked.month);
  const late = sheet.dues.filter((due) => due.standing === "late").length;
  const soon = sheet.dues.filter((due) => due.standing === "soon" || due.standing === "today").length;
  return (
    <>
      <PageHead
        above={t("above", { year: String(sheet.year) })}
        title={t("title")}
        state={t("stateOf", { late, soon })}
        button={
          <LinkButton look="quiet" href={`/plans/${sheet.id}/deadlines/calendar.ics`}>
            {t("calendar")}
          </LinkButton>
        }
      />
      {month ? (
        <MonthView month={month} sheet={sheet} marks={marks} />
      ) : (
        <YearLine from={`${sheet.year}-01-01`} to={`${sheet.year}-12-31`} today={sheet.today} marks={marks} />
      )}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <DueFilter communes={sheet.communes} choice={asked} month={month} />
        <p className="flex flex-wrap gap-x-6 print:hidden">
          {!month && <Link href={`/plans/${sheet.id}/deadlines?month=${sheet.today.slice(0, 7)}`}>{t("asMonth")}</Link>}
          {sheet.mayEdit && <Link href={`/plans/${sheet.id}/edit/limits`}>{t("editLimits")}</Link>}
        </p>
      </div>
      <DueLines lines={lines} sheet={sheet} open={Boolean(asked.who)} report={report} />
      <DutyList sheet={sheet} record={record} />
    </>
  );
}
