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
  return (
    <li className="grid content-start gap-x-6 gap-y-4 border-t-4 border-water bg-sheet p-4 sm:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="flex flex-col gap-3">
        <h2 className="text-lg text-water">{plans("cluster", { ordinal: String(cluster.ordinal) })}</h2>
        <p>{cluster.communes.map((commune) => commune.name).join(", ")}</p>
        <DialogueStanding dialogue={cluster.dialogue} />
        <DialogueFacts cluster={cluster} />
        <Link href={`/plans/${sheet.id}/dialogues/${cluster.id}`} className="min-h-11 content-center self-start font-semibold">
          {t(mayPlan ? "open" : "openReader")}
          <span className="sr-only">, {plans("cluster", { ordinal: String(cluster.ordinal) })}</span>
        </Link>
      </div>
      <Hall size="thumb" taskForce={sheet.norms.taskForcePerCluster} communes={hallOf(cluster, sheet.norms)} />
    </li>
  );
}
