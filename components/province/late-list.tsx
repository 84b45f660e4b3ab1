// What a district is late with, and by how many days.
import { useTranslations } from "next-intl";
import { useDueWords } from "@/components/deadlines/due-words";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/day";
import type { DueLine } from "@/lib/domain/dues";

export function LateList({ id, lines }: { id: string; lines: readonly DueLine[] }) {
  const t = useTranslations("province");
  const dues = useTranslations("dues");
  const words = useDueWords();
  return (
    <section id={id} className="flex flex-col gap-2">
      <h3 className="text-lg text-water">{t("lateHeading")}</h3>
      {lines.length === 0 && <p>{t("nothingLate")}</p>}
      <ul className="flex flex-col">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line py-2">
            <Badge standing="late" word={dues("lateBy", { days: String(line.dues[0]?.daysLate ?? 0) })} />
            <span className="font-semibold">{words.kind(line)}</span>
            <span>{line.dues.map(words.owner).join(", ")}</span>
            <DayText day={line.lastDay} />
          </li>
        ))}
      </ul>
    </section>
  );
}
