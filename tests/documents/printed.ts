import { vi } from "vitest";
import { docxOf } from "@/lib/documents/docx";
import { pdfOf } from "@/lib/documents/pdf";
import { planDocument } from "@/lib/documents/plan";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import type { Paper } from "@/lib/documents/tree";
import { type PdfPage, readPdf } from "./pdf-reader";
import { plan2020 } from "./plan-2020";
import { readWord, type Word } from "./word-reader";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // a busy machine prints slowly, not wrongly

/** A plan in all the forms it is printed in. */
export type Printed = { paper: Paper; word: Word; pages: PdfPage[]; wordText: string; pdfText: string };

export async function printed(changes: Partial<PlanPaper> = {}): Promise<Printed> {
  const paper = planDocument({ ...plan2020, ...changes });
  const [word, pages] = [await readWord(await docxOf(paper)), await pagesOf(changes)];
  const wordText = word.lines.map((line) => line.text).join("\n");
  const pdfText = pages.flatMap((page) => page.lines.map((line) => line.text)).join("\n");
  return { paper, word, pages, wordText, pdfText };
}

export function pagesOf(changes: Partial<PlanPaper>): Promise<PdfPage[]> {
  return readPdf(pdfOf(planDocument({ ...plan2020, ...changes })));
}

export const MM = 72 / 25.4;
