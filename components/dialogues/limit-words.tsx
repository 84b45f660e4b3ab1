// By when all dialogues must be over: the plan's own wording and the last good day it comes to.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import type { DialogueBoard } from "@/lib/features/dialogues/queries";

export function LimitWords({ limit }: { limit: DialogueBoard["limit"] }) {
  const t = useTranslations("dialogues.limit");
  if (!limit?.lastDay) return t("none");
  return (
    <span>
      {t.rich(limit.wording, {
        before: () => <DayText key="before" day={limit.day} bare />,
        day: () => (
          <strong key="day">
            <DayText day={limit.lastDay} />
          </strong>
        ),
      })}{" "}
      {limit.advise && t.rich("advise", { day: () => <DayText key="advise" day={limit.advise} /> })}
    </span>
  );
}
