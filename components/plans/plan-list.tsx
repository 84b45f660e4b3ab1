// The plans of an office, a year a row.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { Table } from "@/components/ui/table";
import type { planList } from "@/lib/features/plans/queries";
import { PlanState } from "./plan-state";

type PlanListProps = { plans: Awaited<ReturnType<typeof planList>>; mayCreate: boolean };

export function PlanList({ plans, mayCreate }: PlanListProps) {
  const t = useTranslations("plans");
  const create = mayCreate && <LinkButton href="/plans/new">{t("create")}</LinkButton>;
  return (
    <>
      <PageHead title={t("listTitle")} state={t("listState")} button={plans.length > 0 && create} />
      {plans.length === 0 && (
        <Empty title={t("emptyTitle")} purpose={t("emptyPurpose")}>
          {create}
        </Empty>
      )}
      {plans.length > 0 && (
        <Table
          quiet
          caption={t("listCaption")}
          columns={[
            { label: t("year") },
            { label: t("planTitle") },
            { label: t("people"), numeric: true },
            { label: t("paper") },
            { label: t("copy") },
          ].slice(0, mayCreate ? 5 : 4)}
          rows={plans.map((plan) => ({
            id: plan.id,
            cells: [
              plan.year,
              <Link key="title" href={`/plans/${plan.id}`}>
                {plan.title}
              </Link>,
              plan.totals.total,
              <PlanState key="state" {...plan} />,
              <Link key="copy" href={`/plans/${plan.id}/copy`}>
                {t("copy")}
              </Link>,
            ].slice(0, mayCreate ? 5 : 4),
          }))}
        />
      )}
    </>
  );
}
