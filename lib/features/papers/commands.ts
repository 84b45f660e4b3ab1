// A paper after it was sent: taken back, approved inside, signed outside, numbered; the chief's own file takes its place.
import "server-only";
import { cannotApprove, cannotRecordNumber, cannotRecordSignature, cannotWithdraw, paperStageOf } from "@/lib/domain/papers";
import { refuse } from "@/lib/domain/refusals";
import { fromDay, toDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { lockPlan } from "@/lib/platform/plan-lock";
import { numberInput, paperInput, replaceInput, signatureInput, withdrawInput } from "./schema";

export const withdrawPaper = command({
  deed: "paper.withdraw",
  input: withdrawInput,
  subject: paperOf,
  async run(paper, { why }, { tx, now }) {
    refuse(cannotWithdraw(paper));
    await tx.paper.update({ where: { id: paper.id }, data: { withdrawnAt: now, withdrawnWhy: why } });
    return { id: paper.planId, detail: { paperId: paper.id } };
  },
});

export const approvePaper = command({
  deed: "paper.approve",
  input: paperInput,
  subject: paperOf,
  async run(paper, _, { tx, now }) {
    if (paper.approvedAt) return null;
    refuse(cannotApprove(paper));
    await tx.paper.update({ where: { id: paper.id }, data: { approvedAt: now } });
    return { id: paper.planId, detail: { paperId: paper.id } };
  },
});

/** Signed: the paper is in force. Its number and day come from the office's register and may follow. */
export const recordSignature = command({
  deed: "paper.recordSignature",
  input: signatureInput,
  subject: paperOf,
  async run(paper, { signerName, scanId }, { tx, now }) {
    refuse(cannotRecordSignature(paper));
    await tx.paper.update({ where: { id: paper.id }, data: { recordedAt: now, signerName, scanId } });
    return { id: paper.planId, detail: { paperId: paper.id } };
  },
});

export const recordNumber = command({
  deed: "paper.recordNumber",
  input: numberInput,
  subject: paperOf,
  async run(paper, { number, signedOn, scanId }, { tx, today }) {
    refuse(cannotRecordNumber(paper));
    refuse(signedOn > today ? "signed_not_in_future" : null);
    const scan = scanId ? { scanId } : {};
    await tx.paper.update({ where: { id: paper.id }, data: { number, signedOn: fromDay(signedOn), ...scan } });
    return { id: paper.planId, detail: { paperId: paper.id, number } };
  },
});

/** The file that came back from the chief is the paper; what it changes is named beside it. */
export const replacePaper = command({
  deed: "paper.replace",
  input: replaceInput,
  subject: paperOf,
  async run(paper, { editedId, note }, { tx }) {
    refuse(paperStageOf(paper) === "withdrawn" ? "paper_not_sent" : null);
    await tx.paper.update({ where: { id: paper.id }, data: { editedId, editedNote: note } });
    return { id: paper.planId, detail: { paperId: paper.id, fileId: editedId } };
  },
});

async function paperOf({ paperId }: { paperId: string }, { tx }: Context) {
  const found = await tx.paper.findUnique({ where: { id: paperId } });
  if (!found) return null;
  await lockPlan(tx, found.planId);
  const paper = await tx.paper.findUniqueOrThrow({ where: { id: paperId } });
  return { ...paper, signedOn: toDay(paper.signedOn) };
}
