// The plan's paper: as it would be printed now, and as it was frozen each time it was sent.
import "server-only";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import { paperStageOf } from "@/lib/domain/papers";
import { type Actor, can } from "@/lib/domain/permissions";
import { officeToday, toDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { frozen } from "@/lib/platform/frozen";
import { within } from "@/lib/platform/reach";
import type { Prisma } from "@/prisma/generated/client";
import { factsOf, wholePlan } from "./facts";
import { planPaperOf } from "./paper";
import { editOf, missingOf, stateOf } from "./state";

export type PaperSheet = NonNullable<Awaited<ReturnType<typeof paperSheet>>>;

/** The plan's paper as it would be printed now, and every paper that was sent, with its life and its frozen content. */
export async function paperSheet(actor: Actor, planId: string) {
  const plan = await wholePlan(db(), { id: planId, ...within(actor, "paper.read") });
  if (!plan) return null;
  return {
    id: plan.id,
    year: plan.year,
    title: plan.title,
    ...stateOf(plan),
    draft: planPaperOf(plan),
    missing: missingOf(plan, factsOf(plan)),
    today: await officeToday(),
    maySend: can(actor, "paper.send", plan),
    mayApprove: can(actor, "paper.approve", plan),
    mayRecord: can(actor, "paper.recordSignature", plan),
    signerName: plan.signerName,
    papers: plan.papers.map((paper) => {
      const signedOn = toDay(paper.signedOn);
      const { id, number, symbol, sentAt, approvedAt, recordedAt, signerName, withdrawnAt, withdrawnWhy, scan } = paper;
      const stage = paperStageOf({ ...paper, signedOn });
      const replaced = editOf(paper);
      return { id, number, symbol, signedOn, sentAt, approvedAt, recordedAt, signerName, withdrawnAt, withdrawnWhy, scan, replaced, stage };
    }),
  };
}

const LAST_EDIT = {
  edits: { orderBy: { keptAt: "desc" }, take: 1, include: { file: { select: { id: true, name: true, mediaType: true } } } },
} satisfies Prisma.PaperInclude;

/** A paper that was sent, as it was frozen, with the number and day that came after; null out of reach. `edited`: the chief's file, which is the paper itself. */
export async function frozenPaper(actor: Actor, paperId: string) {
  const paper = await db().paper.findFirst({ where: { id: paperId, ...within(actor, "paper.read") }, include: LAST_EDIT });
  if (!paper) return null;
  const edited = paper.edits[0]?.file ?? null;
  return { ...frozen<PlanPaper>(paper.content), number: paper.number, signedOn: toDay(paper.signedOn), edited };
}
