// How dues are said: who owes them, and what to mind about their day.
import { useTranslations } from "next-intl";
import { formatDay, weekdayOf } from "@/lib/domain/dates";
import type { Due, DueLine } from "@/lib/domain/dues";

export function useDueWords() {
  const t = useTranslations("dues");
  const say = useTranslations("deadlines");
  const weekday = useTranslations("ui");
  return {
    kind: (line: Pick<DueLine, "kind">) => t(`kinds.${line.kind}`),
    owner({ commune, clusterOrdinal }: Pick<Due, "commune" | "clusterOrdinal">) {
      if (commune) return commune.name;
      return clusterOrdinal === null ? t("owner.office") : t("owner.cluster", { ordinal: String(clusterOrdinal) });
    },
    /** Who owes a whole line: the one, or how many. */
    owners(line: DueLine) {
      const [first, ...others] = line.dues;
      if (first && others.length === 0) return this.owner(first);
      const count = String(line.dues.length);
      return first?.commune ? t("owner.communes", { count }) : say("clusters", { count });
    },
    advice({ rest, advise }: Pick<DueLine, "rest" | "advise">) {
      return rest && advise
        ? say("advice", { rest, weekday: weekday("weekday", { day: weekdayOf(advise) }), day: formatDay(advise) })
        : null;
    },
  };
}
