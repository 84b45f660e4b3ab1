import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PaperPreview } from "@/components/papers/paper-preview";
import { planDocument } from "@/lib/documents/plan";
import { plan2020 } from "./plan-2020";

const STRUCTURE = new Set(["kind", "align", "share", "bold", "leads"]);

test("the preview shows every text of the tree, in the tree's order, without inline styles", () => {
  const paper = planDocument(plan2020);
  const html = renderToStaticMarkup(createElement(PaperPreview, { paper }));
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

function textsOf(part: unknown): string[] {
  if (typeof part === "string") return part ? [part] : [];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (STRUCTURE.has(key) ? [] : textsOf(value)));
}
