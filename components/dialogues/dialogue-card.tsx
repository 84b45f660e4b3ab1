// One cluster's dialogue among the others.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Hall } from "@/components/pictures/hall";
import { hallOf } from "@/components/plans/cluster-card";
import type { ClusterSheet, PlanSheet } from "@/lib/features/plans/queries";
import { DialogueFacts } from "./dialogue-facts";
import { DialogueStanding } from "./dialogue-standing";

export function DialogueCard({ cluster, sheet, mayPlan }: { cluster: ClusterSheet; sheet: PlanSheet; mayPlan: boolean }) {
  const t = useTranslations("dialogues");
  const plans = useTranslations("plans");
  const name = plans("cluster", { ordinal: String(cluster.ordinal) });
  return (
    <li className="grid items-start gap-x-8 gap-y-4 border-t-4 border-water bg-sheet p-4 sm:grid-cols-[12rem_minmax(0,1fr)] sm:p-6">
      <div className="flex flex-col gap-2">
        <Hall size="thumb" taskForce={sheet.norms.taskForcePerCluster} communes={hallOf(cluster, sheet.norms)} />
        <p className="text-center font-semibold">{t("people", { count: String(cluster.seats.total) })}</p>
      </div>
      <div className="flex flex-col gap-3">
        <h2 className="text-lg text-water">
          {name}: {cluster.communes.map((commune) => commune.name).join(", ")}
        </h2>
        <DialogueStanding dialogue={cluster.dialogue} />
        <DialogueFacts cluster={cluster} />
        <Link href={`/plans/${sheet.id}/dialogues/${cluster.id}`} className="min-h-11 content-center self-start font-semibold">
          {t(mayPlan ? "open" : "openReader")}
          <span className="sr-only">, {name}</span>
        </Link>
      </div>
    </li>
  );
}
