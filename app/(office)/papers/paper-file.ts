// A paper as a file to save. Setting a PDF takes a whole core for a moment: one at a time, and others are served in between; a crowd is sent off.
import { docxOf } from "@/lib/documents/docx";
import { pdfOf } from "@/lib/documents/pdf";
import { planDocument } from "@/lib/documents/plan";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import type { Paper } from "@/lib/documents/tree";
import { TooManyWaiting, turnstile } from "@/lib/platform/turnstile";

type Format = { mediaType: string; bytesOf: (paper: Paper) => Promise<Uint8Array> };

const MOST_WAITING = 20;
const inTurn = turnstile(1, MOST_WAITING);

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ["docx", { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytesOf: docxOf }],
  ["pdf", { mediaType: "application/pdf", bytesOf: (paper) => inTurn(() => afterOthers(() => pdfOf(paper))) }],
]);

/** The answer with the file, whole or not at all; 404 where there is no such paper or format, 503 where too many wait for theirs. */
export async function paperFile(plan: PlanPaper | null | undefined, format: string, state: string): Promise<Response> {
  const found = FORMATS.get(format);
  if (!plan || !found) return new Response(null, { status: 404 });
  const bytes = await found.bytesOf(planDocument(plan)).catch(sentOff);
  if (!bytes) return laterPlease();
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

function sentOff(error: unknown): null {
  if (error instanceof TooManyWaiting) return null;
  throw error;
}

function laterPlease(): Response {
  const page = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Đang có nhiều người tải</title></head>
<body>
<h1>Đang có nhiều người tải</h1>
<p>Máy chủ đang dựng nhiều tệp PDF cùng lúc. Mời đợi ít giây rồi tải lại trang này.</p>
</body>
</html>`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Retry-After": "10", "Cache-Control": "private, no-store" };
  return new Response(page, { status: 503, headers });
}

async function afterOthers<T>(work: () => T): Promise<T> {
  await new Promise(setImmediate);
  return work();
}
