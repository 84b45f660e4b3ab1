// A paper that was sent, as it was frozen, with the number and day that came after.

import { paperFile } from "@/app/(office)/papers/paper-file";
import { frozenPaper } from "@/lib/features/plans/paper-queries";
import { answering } from "@/lib/platform/answering";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export const GET = answering(async (_: Request, { params }: { params: Promise<{ paperId: string; format: string }> }) => {
  const { paperId, format } = await params;
  const paper = await frozenPaper(await requireActor(), pathId(paperId));
  return paperFile(paper, format, paper ? stateOf(paper) : "");
});

/** Where the chief's own file is the paper, this is only what was sent to him. */
function stateOf({ number, edited }: NonNullable<Awaited<ReturnType<typeof frozenPaper>>>): string {
  return number === null || edited ? "da-trinh" : `so-${String(number).padStart(2, "0")}`;
}
