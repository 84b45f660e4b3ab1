// The dues as marks on a picture of time: one for each line, one for each dialogue that has its day.
import { useTranslations } from "next-intl";
import type { Mark } from "@/components/pictures/mark";
import type { DueLine } from "@/lib/domain/dues";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import { useDueWords } from "./due-words";

export function useMarks(lines: readonly DueLine[], { id, dialogues }: Pick<DeadlineSheet, "id" | "dialogues">): Mark[] {
  const t = useTranslations("deadlines");
  const words = useDueWords();
  const limits = lines.flatMap((line): Mark[] => {
    if (!line.lastDay) return [];
    const label = line.dues.length === 1 && line.dues[0]?.commune ? `${words.kind(line)}, ${words.owners(line)}` : words.kind(line);
    return [
      {
        id: line.id,
        label,
        lastDay: line.lastDay,
        standing: line.standing,
        href: `#${line.id}`,
        owner: words.owners(line),
        warning: words.advice(line),
      },
    ];
  });
  const dated = dialogues.flatMap(({ id: clusterId, ordinal, plannedOn, heldOn }): Mark[] => {
    const day = heldOn ?? plannedOn;
    const owner = words.owner({ commune: null, clusterOrdinal: ordinal });
    return day
      ? [
          {
            id: clusterId,
            label: t("dialogueOf", { cluster: owner }),
            lastDay: day,
            standing: heldOn ? "done" : "open",
            href: `/plans/${id}/dialogues`,
            owner,
          },
        ]
      : [];
  });
  return [...limits, ...dated];
}
