// A paper as a file to save. Setting a PDF takes a whole core for a moment: one at a time, and others are served in between.
import { docxOf } from "@/lib/documents/docx";
import { pdfOf } from "@/lib/documents/pdf";
import { planDocument } from "@/lib/documents/plan";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import type { Paper } from "@/lib/documents/tree";
import { turnstile } from "@/lib/platform/turnstile";

type Format = { mediaType: string; bytesOf: (paper: Paper) => Promise<Uint8Array> };

const inTurn = turnstile(1);

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["docx", { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytesOf: docxOf }],
  ["pdf", { mediaType: "application/pdf", bytesOf: (paper) => inTurn(() => afterOthers(() => pdfOf(paper))) }],
]);

/** The answer with the file, whole or not at all; 404 where there is no such paper or format. */
export async function paperFile(plan: PlanPaper | null | undefined, format: string, state: string): Promise<Response> {
  const found = FORMATS.get(format);
  if (!plan || !found) return new Response(null, { status: 404 });
  const bytes = await found.bytesOf(planDocument(plan));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": found.mediaType,
      "Content-Length": String(bytes.length),
      "Content-Disposition": `attachment; filename="ke-hoach-${plan.year}-${state}.${format}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

async function afterOthers<T>(work: () => T): Promise<T> {
  await new Promise(setImmediate);
  return work();
}
