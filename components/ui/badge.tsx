// How a duty stands: a word and a shape, never colour alone.
import { useTranslations } from "next-intl";
import type { Standing } from "@/lib/domain/deadlines";
import { StandingShape, TONE } from "./standing-shape";

export function Badge({ standing, word }: { standing: Standing; word?: string | undefined }) {
  const t = useTranslations("ui");
  return (
    <span className={`inline-flex items-center gap-2 font-semibold whitespace-nowrap ${TONE[standing]}`}>
      <svg viewBox="-11 -11 22 22" className="size-5 shrink-0" aria-hidden="true">
        <StandingShape standing={standing} />
      </svg>
      {word ?? t(`standing.${standing}`)}
    </span>
  );
}
