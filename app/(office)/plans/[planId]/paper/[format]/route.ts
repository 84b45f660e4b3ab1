// The plan's paper as it would be printed now: a draft, without number and day.
import { paperFile } from "@/app/(office)/papers/paper-file";
import { paperSheet } from "@/lib/features/plans/paper-queries";
import { answering } from "@/lib/platform/answering";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export const GET = answering(async (_: Request, { params }: { params: Promise<{ planId: string; format: string }> }) => {
  const { planId, format } = await params;
  const sheet = await paperSheet(await requireActor(), pathId(planId));
  return paperFile(sheet?.draft, format, "du-thao");
});
