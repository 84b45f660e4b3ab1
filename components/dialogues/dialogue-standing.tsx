// The stage of a dialogue as a badge; held late stays late.
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { daysLate, type Standing } from "@/lib/domain/deadlines";
import type { ClusterSheet } from "@/lib/features/plans/queries";

const SHAPES: Record<NonNullable<ClusterSheet["dialogue"]>["stage"], Standing> = {
  undated: "undated",
  expected: "open",
  announced: "open",
  held: "done",
  postponed: "soon",
};

export function DialogueStanding({ dialogue }: { dialogue: ClusterSheet["dialogue"] }) {
  const t = useTranslations("dialogues");
  if (!dialogue) return <Badge standing="undated" word={t("stage.undated")} />;
  const { stage, isLate, heldOn, lastDay } = dialogue;
  if (isLate && heldOn) return <Badge standing="doneLate" word={t("heldLate", { days: String(daysLate(lastDay, heldOn)) })} />;
  return <Badge standing={SHAPES[stage]} word={t(`stage.${stage}`)} />;
}
