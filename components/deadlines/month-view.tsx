// One month of the plan's deadlines, with the ways to the months beside it.
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Mark } from "@/components/pictures/mark";
import { MonthGrid } from "@/components/pictures/month-grid";
import { addDays } from "@/lib/domain/dates";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";

export function MonthView({ month, sheet, marks }: { month: string; sheet: DeadlineSheet; marks: readonly Mark[] }) {
  const t = useTranslations("deadlines");
  const first = `${month}-01`;
  const ways = [
    { to: addDays(first, -1).slice(0, 7), label: t("monthBefore") },
    { to: addDays(first, 31).slice(0, 7), label: t("monthAfter") },
  ];
  return (
    <section className="flex flex-col gap-2">
      <nav aria-label={t("months")} className="flex flex-wrap gap-x-8 print:hidden">
        {ways.map(({ to, label }) => (
          <Link key={to} href={`/plans/${sheet.id}/deadlines?month=${to}`} className="min-h-12 content-center">
            {label}
          </Link>
        ))}
        <Link href={`/plans/${sheet.id}/deadlines`} className="min-h-12 content-center">
          {t("asYear")}
        </Link>
      </nav>
      <MonthGrid month={month} today={sheet.today} marks={marks} holidays={sheet.holidays} />
    </section>
  );
}

/** A month as the address names it; null for anything else. */
export const monthOf = (given: string | undefined) => (given && /^20\d\d-(0[1-9]|1[0-2])$/.test(given) ? given : null);
