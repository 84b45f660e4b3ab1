// The dialogues of a district: their halls small, their seats, their day.
import { useTranslations } from "next-intl";
import { Hall } from "@/components/pictures/hall";
import { hallOf } from "@/components/plans/cluster-card";
import { DayText } from "@/components/ui/day";
import type { DistrictFigures } from "@/lib/features/plans/province-queries";

export function DistrictClusters({ plan: { clusters, norms } }: { plan: DistrictFigures }) {
  const t = useTranslations("province");
  return (
    <ul className="grid gap-6 sm:grid-cols-2 xl:grid-cols-4">
      {clusters.map((cluster) => (
        <li key={cluster.id} className="flex min-w-0 flex-col gap-3 bg-sheet p-4">
          <h3 className="text-lg">
            {t("cluster", { ordinal: String(cluster.ordinal) })}: {t("seats", { seats: String(cluster.seats) })}
          </h3>
          <Hall size="thumb" taskForce={norms.taskForcePerCluster} communes={hallOf(cluster, norms)} />
          <p>
            <DialogueDay dialogue={cluster.dialogue} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function DialogueDay({ dialogue }: { dialogue: DistrictFigures["clusters"][number]["dialogue"] }) {
  const t = useTranslations("province");
  if (!dialogue) return t("stage.undated");
  return (
    <>
      {t(`stage.${dialogue.stage}`)} {(dialogue.heldOn || dialogue.plannedOn) && <DayText day={dialogue.heldOn ?? dialogue.plannedOn} />}
      {dialogue.isLate && (
        <span className="block font-semibold text-brick">{t.rich("heldLate", { day: () => <DayText day={dialogue.lastDay} /> })}</span>
      )}
    </>
  );
}
