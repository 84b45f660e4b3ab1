import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const GROUNDS = ["paper", "sheet", "wash"];
const TEXTS = ["ink", "ink-soft", "water", "lotus", "amber", "brick"];
const OWN_GROUND = { lotus: "lotus-wash", amber: "amber-wash", brick: "brick-wash", ink: "amber-wash" };

describe.each([
  ["light", /@theme \{([\s\S]*?)\n\}/],
  ["dark", /\n\.dark \{([\s\S]*?)\n\}/],
])("in the %s colours", (_, block) => {
  const colours = tokens(css.match(block)?.[1] ?? "");

  test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))("%s reads on %s at 7:1", (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(OWN_GROUND))("%s reads on %s at 7:1", (text, ground) => {
    expect(contrast(colours, text, ground)).toBeGreaterThanOrEqual(7);
  });
});

type Colours = Map<string, number[]>;

function tokens(block: string): Colours {
  return new Map(
    Array.from(block.matchAll(/--color-([\w-]+): oklch\(([\d. ]+)\)/g), ([, name = "", parts = ""]) => [
      name,
      parts.split(" ").map(Number),
    ]),
  );
}

function contrast(colours: Colours, text: string, ground: string): number {
  const [a, b] = [luminance(colours.get(text)), luminance(colours.get(ground))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG's relative luminance of an OKLCH colour (Ottosson's matrices). */
function luminance([lightness = Number.NaN, chroma = 0, hue = 0]: number[] = []): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r = 0, g = 0, u = 0] = [red, green, blue].map((part) => Math.min(1, Math.max(0, part)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * u;
}
