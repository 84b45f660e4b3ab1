// Hôm nay: the next step, what is late and what comes, and the halls. Nothing else.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DriftBanner } from "@/components/papers/drift-banner";
import { Hall } from "@/components/pictures/hall";
import { hallOf } from "@/components/plans/cluster-card";
import { LinkButton } from "@/components/ui/button";
import { DayText } from "@/components/ui/day";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import type { Day } from "@/lib/domain/dates";
import type { OwnPart } from "@/lib/features/home/queries";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import type { PlanSheet } from "@/lib/features/plans/queries";
import { DueList } from "./due-list";
import { stepFor } from "./next-step";

type HomeSheetProps = {
  name: string;
  today: Day;
  plan: PlanSheet | null;
  deadlines: DeadlineSheet | null;
  own: OwnPart;
  may: { createPlan: boolean; giveAccounts: boolean; printKey: boolean };
};

export function HomeSheet({ name, today, plan, deadlines, own, may }: HomeSheetProps) {
  const t = useTranslations("home");
  const step = stepFor(plan, may);
  const clusters = plan?.clusters.filter(({ id }) => own === null || own.clusterIds.includes(id)) ?? [];
  const greeting = (
    <>
      {name}, <DayText day={today} />
    </>
  );
  return (
    <>
      <PageHead title={t("title")} state={greeting} button={step && <LinkButton href={step.href}>{t(`steps.${step.key}`)}</LinkButton>} />
      {plan && <DriftBanner {...plan} amendHref={plan.mayEdit ? `/plans/${plan.id}/paper` : null} />}
      {!plan && <FirstUse may={may} />}
      {plan && deadlines && <DueList dues={ownDues(deadlines.dues, clusters, own)} planId={plan.id} />}
      {plan && clusters.length > 0 && (
        <section className="flex flex-col gap-4">
          <h2 className="text-xl text-water">{t("halls")}</h2>
          <ul className="grid gap-6 sm:grid-cols-2 xl:grid-cols-4">
            {clusters.map((cluster) => (
              <HallCard key={cluster.id} plan={plan} cluster={cluster} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** An office without a plan: each is shown the step that is theirs, and the others wait for it. */
function FirstUse({ may }: Pick<HomeSheetProps, "may">) {
  const t = useTranslations("home");
  const purpose = may.createPlan ? "firstPlan" : may.giveAccounts ? "firstAccounts" : "noPlanYet";
  return (
    <Empty title={t("firstUse")} purpose={t(purpose)}>
      {may.createPlan && <LinkButton href="/plans/new">{t("steps.create")}</LinkButton>}
      {may.giveAccounts && (
        <LinkButton href="/people/new" look={may.createPlan ? "quiet" : "primary"}>
          {t("addAccount")}
        </LinkButton>
      )}
    </Empty>
  );
}

/** What one's communes owe, and the dialogues of one's clusters; whoever works for the whole office sees all. */
function ownDues(dues: DeadlineSheet["dues"], clusters: PlanSheet["clusters"], own: OwnPart) {
  if (own === null) return dues;
  const ordinals = clusters.map(({ ordinal }) => ordinal);
  return dues.filter(({ commune, clusterOrdinal }) =>
    commune ? own.communeIds.includes(commune.id) : clusterOrdinal !== null && ordinals.includes(clusterOrdinal),
  );
}

function HallCard({ plan, cluster }: { plan: PlanSheet; cluster: PlanSheet["clusters"][number] }) {
  const t = useTranslations("plans");
  const day = cluster.dialogue?.heldOn ?? cluster.dialogue?.plannedOn ?? null;
  return (
    <li className="flex flex-col gap-2 border-t-4 border-water bg-sheet p-4">
      <Link href={`/plans/${plan.id}/dialogues`} className="font-bold">
        {t("cluster", { ordinal: String(cluster.ordinal) })}
      </Link>
      <Hall size="thumb" taskForce={plan.norms.taskForcePerCluster} communes={hallOf(cluster, plan.norms)} />
      <p>
        <strong className="text-lg">{cluster.seats.total}</strong> {t("totals.total")} · {day ? <DayText day={day} /> : t("waiting")}
      </p>
      <p className="text-sm text-ink-soft">{cluster.communes.map((commune) => commune.name).join(", ")}</p>
    </li>
  );
}
