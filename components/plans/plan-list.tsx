// The plans of an office, a year a row.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
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
        <ul aria-label={t("listCaption")} className="flex max-w-5xl flex-col border-y-2 border-water bg-sheet">
          {plans.map((plan) => (
            <PlanLine key={plan.id} plan={plan} mayCopy={mayCreate} />
          ))}
        </ul>
      )}
    </>
  );
}

function PlanLine({ plan, mayCopy }: { plan: PlanListProps["plans"][number]; mayCopy: boolean }) {
  const t = useTranslations("plans");
  return (
    <li className="grid items-baseline gap-x-6 gap-y-1 border-b border-line p-4 last:border-0 sm:grid-cols-[4rem_minmax(0,1fr)_9rem_auto]">
      <span className="text-xl font-bold text-water">{plan.year}</span>
      <div>
        <Link href={`/plans/${plan.id}`} className="font-semibold">
          {plan.title}
        </Link>
        <p className="text-ink-soft">
          <PlanState {...plan} />
        </p>
      </div>
      <p>
        <strong className="text-lg">{plan.totals.total}</strong> {t("totals.total")}
      </p>
      {mayCopy && (
        <Link href={`/plans/${plan.id}/copy`} className="min-h-11 content-center">
          {t("copy")} <span className="sr-only">{plan.year}</span>
        </Link>
      )}
    </li>
  );
}
