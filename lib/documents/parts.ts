// The small words from which the body of a paper is put together.
import { letterOf, romanOf } from "@/lib/domain/vietnamese";
import { upper } from "./letterhead";
import type { Block, Clause, Paragraph, Section } from "./tree";

export function paragraph(text: string, mark?: string): Paragraph {
  return mark ? { kind: "paragraph", mark, text } : { kind: "paragraph", text };
}

/** A text that ends as a sentence does, with one full stop; what introduces others keeps its colon. */
export function stopped(text: string): string {
  return /:\s*$/u.test(text) ? text : `${text.replace(/[\s.;,]+$/u, "")}.`;
}

/** A name inside a sentence: "Y tế" is "y tế" there; what is written in capitals stays. */
export function inSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}

/** Texts left empty leave no paragraph. */
export function paragraphs(...texts: readonly string[]): Paragraph[] {
  return texts.filter(Boolean).map((text) => paragraph(text));
}

/** A paragraph that ends in a colon and must not part from what follows it. */
export function lead(text: string, mark?: string): Paragraph {
  return { ...paragraph(text, mark), leads: true };
}

/** One text stands alone, several are dashed. */
export function dashes(texts: readonly string[]): Paragraph[] {
  return texts.length === 1 ? paragraphs(...texts) : texts.map((text) => paragraph(text, "-"));
}

/** Paragraphs numbered 1. 2. 3.: khoản without titles. */
export function numbered(texts: readonly string[]): Paragraph[] {
  return texts.map((text, i) => paragraph(text, `${i + 1}.`));
}

/** Gives each titled part its Roman number; a part without content is left out, and no number is lost by it. */
export function sections(parts: readonly Part[]): Block[] {
  return filled(parts).flatMap(([title, body], i): Block[] => [section(romanOf(i + 1), title), ...body]);
}

/** Gives each titled part its Arabic number. */
export function clauses(parts: readonly Part[]): Block[] {
  return filled(parts).flatMap(([title, body], i): Block[] => [clause(i + 1, title), ...body]);
}

/** Gives each its letter of the Vietnamese alphabet: a, b, c, d, đ, e. */
export function lettered(points: readonly { lead: string; body: readonly Block[] }[]): Block[] {
  return points.flatMap((point, i): Block[] => [lead(point.lead, `${letterOf(i + 1)})`), ...point.body]);
}

/** A title and what stands under it. */
export type Part = readonly [title: string, body: readonly Block[]];

function filled(parts: readonly Part[]): Part[] {
  return parts.filter(([, body]) => body.length > 0);
}

function section(roman: string, title: string): Section {
  return { kind: "section", label: `${roman}.`, title: upper(title) };
}

function clause(number: number, title: string): Clause {
  return { kind: "clause", label: `${number}.`, title };
}
