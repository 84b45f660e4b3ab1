// What the province sees of a year: each district's plan, seats, days and what is late, in figures and without names.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import type { ProvinceSheet } from "@/lib/features/plans/province-queries";
import { District } from "./district";

export function ProvincePage({ year, districts }: { year: number; districts: ProvinceSheet }) {
  const t = useTranslations("province");
  const planned = districts.filter(({ plan }) => plan !== null);
  const people = planned.reduce((sum, { plan }) => sum + (plan?.totals.total ?? 0), 0);
  return (
    <>
      <PageHead
        title={t("title", { year: String(year) })}
        state={t("state", { districts: districts.length, planned: String(planned.length), people: String(people) })}
      />
      <nav aria-label={t("years")} className="flex gap-8 print:hidden">
        {[year - 1, year + 1].map((other) => (
          <Link key={other} href={`/province?year=${other}`} className="min-h-12 content-center">
            {t("year", { year: String(other) })}
          </Link>
        ))}
      </nav>
      {districts.length === 0 && <Empty title={t("emptyTitle")} purpose={t("emptyPurpose")} />}
      {districts.map((district) => (
        <District key={district.id} district={district} year={year} />
      ))}
    </>
  );
}
