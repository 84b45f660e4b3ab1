// One cluster: its working as a sum, its hall, where and when.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Hall } from "@/components/pictures/hall";
import { DayText } from "@/components/ui/day";
import type { ClusterSheet, PlanSheet } from "@/lib/features/plans/queries";
import { ClusterWarnings } from "./cluster-warnings";

type ClusterCardProps = { cluster: ClusterSheet; norms: PlanSheet["norms"]; planId: string };

export function ClusterCard({ cluster, norms, planId }: ClusterCardProps) {
  const t = useTranslations("plans");
  const { dialogue } = cluster;
  const hall = hallOf(cluster, norms);
  const day = dialogue?.heldOn ?? dialogue?.plannedOn ?? null;
  return (
    <section
      aria-labelledby={`cluster-${cluster.id}`}
      className="grid min-w-0 gap-x-8 gap-y-4 border-t-4 border-water bg-sheet p-4 sm:p-6 sm:grid-cols-[minmax(0,1fr)_15rem]"
    >
      <div className="flex flex-col gap-4">
        <h2 id={`cluster-${cluster.id}`} className="text-lg text-water">
          {t("cluster", { ordinal: String(cluster.ordinal) })}: {cluster.communes.map((commune) => commune.name).join(", ")}
        </h2>
        <p className="text-xl font-semibold">{cluster.working}</p>
        <ClusterWarnings cluster={cluster} />
        <dl className="flex flex-col">
          <dt className="text-sm text-ink-soft">{t("venue")}</dt>
          <dd className="pb-2">{cluster.venue?.name ?? t("noVenue")}</dd>
          <dt className="text-sm text-ink-soft">{t("host")}</dt>
          <dd className="pb-2">{cluster.host?.name ?? t("noVenue")}</dd>
          <dt className="text-sm text-ink-soft">{t("when")}</dt>
          <dd>{day ? <DayText day={day} /> : t("waiting")}</dd>
        </dl>
      </div>
      <Hall size="thumb" taskForce={norms.taskForcePerCluster} communes={hall} />
      <div className="min-w-0 sm:col-span-2">
        <Link href={`/plans/${planId}/dialogues/${cluster.id}#hall`} className="font-semibold">
          {t("eachSeat")} <span className="sr-only">{t("cluster", { ordinal: String(cluster.ordinal) })}</span>
        </Link>
      </div>
    </section>
  );
}

type Seated = { communes: readonly { id: string; name: string; hamlets: readonly { id: string; name: string | null }[] }[] };

/** The cluster's seats as the picture wants them. */
export function hallOf(cluster: Seated, norms: PlanSheet["norms"]) {
  return cluster.communes.map(({ id, name, hamlets }) => ({
    id,
    name,
    delegates: norms.delegatesPerCommune,
    hamlets: hamlets.map((hamlet) => ({
      id: hamlet.id,
      name: hamlet.name,
      leaders: norms.leadersPerHamlet,
      households: norms.householdsPerHamlet,
    })),
  }));
}
