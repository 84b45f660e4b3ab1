import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperPreview } from "@/components/papers/paper-preview";
import { RULE } from "@/lib/documents/layout";
import { planDocument } from "@/lib/documents/plan";
import type { Paper } from "@/lib/documents/tree";
import { members, plan2020 } from "./plan-2020";

const STRUCTURE = new Set(["kind", "align", "share", "bold", "leads"]);

test("the preview shows every text of the tree, in the tree's order, without inline styles", () => {
  const paper = planDocument({ ...plan2020, members });
  const html = htmlOf(paper);
  const shown = html.replace(/<[^>]+>/g, "");
  expect(html).not.toContain("style=");
  const texts = textsOf(paper);
  expect(texts.length).toBeGreaterThan(150);
  texts.reduce((from, text) => {
    const at = shown.indexOf(text, from);
    expect(at, text).toBeGreaterThanOrEqual(from);
    return at;
  }, 0);
});

test("the line under a title is measured on the title, by the measure of the files", () => {
  const html = htmlOf(planDocument({ ...plan2020, members }));
  expect(html.match(/class="[^"]*measured[^"]*"/g)).toHaveLength(2 + 1 + 3);
  const rule = /\.title::after \{\s*grid-column: 2;[^}]*width: ([\d.]+)%/.exec(readFileSync("components/papers/paper.module.css", "utf8"));
  expect(Number(rule?.[1])).toBe(RULE.part * 100);
});

test("without recipients there is no place for them", () => {
  expect(htmlOf(planDocument({ ...plan2020, recipients: [] }))).not.toContain("Nơi nhận");
});

const htmlOf = (paper: Paper) => renderToStaticMarkup(createElement(PaperPreview, { paper }));

function textsOf(part: unknown): string[] {
  if (typeof part === "string") return part ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (STRUCTURE.has(key) ? [] : textsOf(value)));
}
