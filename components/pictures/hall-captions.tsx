import { useTranslations } from "next-intl";
import type { Caption } from "./hall-plan";

const LETTERS_IN_LINE = 12;
const LETTER_PX = 13;

/** The hamlets' names under their seats, on one line or two. */
export function HallCaptions({ captions, step }: { captions: readonly Caption[]; step: number }) {
  const t = useTranslations("ui.hall");
  return (
    <g fontSize={LETTER_PX / step} textAnchor="middle" className="fill-ink">
      {captions.map(({ id, name, x, y }) => (
        <text key={id} className={name ? "" : "fill-ink-soft italic"}>
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

/** Two lines at most; what does not fit ends in "…" and stands whole in the table. */
export function lines(name: string): string[] {
  const [first = "", ...rest] = name.split(" ");
  let line = first;
  while (rest[0] && `${line} ${rest[0]}`.length <= LETTERS_IN_LINE) line += ` ${rest.shift()}`;
  return [line, rest.join(" ")]
    .filter(Boolean)
    .map((part) => (part.length > LETTERS_IN_LINE ? `${part.slice(0, LETTERS_IN_LINE - 1)}…` : part));
}
