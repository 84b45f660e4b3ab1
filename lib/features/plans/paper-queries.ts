// The plan's paper: as it would be printed now, and as it was frozen each time it was sent.
import "server-only";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import type { Differences } from "@/lib/domain/differences";
import { paperStageOf } from "@/lib/domain/papers";
import { type Actor, can } from "@/lib/domain/permissions";
import { officeToday, toDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { frozen } from "@/lib/platform/frozen";
import { within } from "@/lib/platform/reach";
import { factsOf, wholePlan } from "./facts";
import { planPaperOf } from "./paper";
import { missingOf, stateOf } from "./state";

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
      const { id, number, symbol, sentAt, approvedAt, recordedAt, signerName, withdrawnAt, withdrawnWhy, editedNote, scan, edited } = paper;
      const stage = paperStageOf({ ...paper, signedOn });
      const changes = frozen<Differences | null>(paper.editedChanges);
      const replaced = edited && { ...edited, note: editedNote, changes };
      return { id, number, symbol, signedOn, sentAt, approvedAt, recordedAt, signerName, withdrawnAt, withdrawnWhy, scan, replaced, stage };
    }),
  };
}

/** A paper that was sent, as it was frozen, with the number and day that came after; null out of reach. */
export async function frozenPaper(actor: Actor, paperId: string) {
  const paper = await db().paper.findFirst({ where: { id: paperId, ...within(actor, "paper.read") } });
  if (!paper) return null;
  return { ...frozen<PlanPaper>(paper.content), number: paper.number, signedOn: toDay(paper.signedOn) };
}
