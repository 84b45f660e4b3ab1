import { useTranslations } from "next-intl";
import type { Caption } from "./hall-plan";
import { twoLines } from "./two-lines";

const LETTERS_IN_LINE = 11;
const LETTERS_MAX = 13;
const LETTER_PX = 13;

/** The hamlets' names under their seats, on one line or two. */
export function HallCaptions({ captions, step, selected }: { captions: readonly Caption[]; step: number; selected: string | undefined }) {
  const t = useTranslations("ui.hall");
  return (
    <g fontSize={LETTER_PX / step} textAnchor="middle" className="fill-ink">
      {captions.map(({ id, name, x, y }) => (
        <text key={id} className={look(id === selected, name)}>
          {lines(name ?? t("unnamed")).map((line, index) => (
            <tspan key={line} x={x} y={y + 0.72 + index * 0.74}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

function look(isSelected: boolean, name: string | null): string {
  if (isSelected) return "fill-lotus font-bold";
  return name ? "" : "fill-ink-soft italic";
}

/** The steps that the longest of these names needs under its seats. */
export function roomFor(names: readonly (string | null)[]): number {
  return names.some((name) => lines(name ?? "").length > 1) ? 1.9 : 1.15;
}

/** What does not fit ends in "…" and stands whole in the table. */
function lines(name: string): string[] {
  return twoLines(name, LETTERS_IN_LINE).map((line) => (line.length > LETTERS_MAX ? `${line.slice(0, LETTERS_MAX - 1)}…` : line));
}
