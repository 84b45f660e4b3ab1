// The plan on one page: its numbers with their working, the halls of its clusters, and what it still asks for.
import { useTranslations } from "next-intl";
import { Replaced } from "@/components/papers/replaced";
import { LinkButton } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import { Stat, Stats } from "@/components/ui/stat";
import type { PlanSheet } from "@/lib/features/plans/queries";
import { ClusterCard } from "./cluster-card";
import { Missing } from "./missing";
import { PlanState } from "./plan-state";
import { Working } from "./working";

const LARGE = ["total", "households", "communes", "hamlets"] as const;

export function PlanOverview({ sheet, close }: { sheet: PlanSheet; close: FormAction }) {
  const t = useTranslations("plans");
  return (
    <>
      <PageHead
        above={t("above", { year: String(sheet.year) })}
        title={sheet.title}
        state={<PlanState {...sheet} />}
        button={<LinkButton href={`/plans/${sheet.id}/paper`}>{t("tabs.paper")}</LinkButton>}
        changed={sheet.lastChange && { who: sheet.lastChange.by, when: sheet.lastChange.when }}
      />
      {sheet.edited && <Replaced replaced={sheet.edited} />}
      <section className="flex flex-col gap-6">
        <h2 className="text-xl text-water">{t("seatsHeading")}</h2>
        <Stats>
          {LARGE.map((key) => (
            <Stat key={key} figure={sheet.totals[key]} label={t(`totals.${key}`)} />
          ))}
        </Stats>
        <Working sheet={sheet} />
      </section>
      <div className="grid items-start gap-8 2xl:grid-cols-2">
        {sheet.clusters.map((cluster) => (
          <ClusterCard key={cluster.id} cluster={cluster} norms={sheet.norms} planId={sheet.id} />
        ))}
      </div>
      <Missing planId={sheet.id} missing={sheet.missing} mayEdit={sheet.mayEdit} />
      {sheet.mayEdit && (
        <Fold summary={t("close")}>
          <p className="max-w-2xl">{t("closeWhat")}</p>
          <Form action={close} submit={t("close")} look="danger" hidden={{ planId: sheet.id }} />
        </Fold>
      )}
    </>
  );
}
