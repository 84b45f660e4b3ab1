// A paper that was sent, as it was frozen, with the number and day that came after.

import { paperFile } from "@/app/(office)/papers/paper-file";
import { frozenPaper } from "@/lib/features/plans/paper-queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export async function GET(_: Request, { params }: { params: Promise<{ paperId: string; format: string }> }) {
  const { paperId, format } = await params;
  const paper = await frozenPaper(await requireActor(), pathId(paperId));
  const number = paper?.number ?? null;
  return paperFile(paper, format, number === null ? "da-trinh" : `so-${String(number).padStart(2, "0")}`);
}
