// A paper after it was sent: taken back, approved inside, signed outside, numbered; the chief's own file takes its place.
import "server-only";
import { docxOf } from "@/lib/documents/docx";
import { planDocument } from "@/lib/documents/plan";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import { differencesOf } from "@/lib/domain/differences";
import { cannotApprove, cannotRecordNumber, cannotRecordSignature, cannotReplace, cannotWithdraw, isInForce } from "@/lib/domain/papers";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { checkFile, ownFile } from "@/lib/platform/attached";
import { fromDay, toDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { frozen } from "@/lib/platform/frozen";
import { lockPlan } from "@/lib/platform/plan-lock";
import { paragraphsOf } from "@/lib/platform/word-text";
import { Prisma } from "@/prisma/generated/client";
import { numberInput, paperInput, replaceInput, scanInput, signatureInput, withdrawInput } from "./schema";

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
    await checkFile(tx, paper.officeId, scanId);
    await tx.paper.update({ where: { id: paper.id }, data: { recordedAt: now, signerName, scanId } });
    return { id: paper.planId, detail: { paperId: paper.id } };
  },
});

export const recordNumber = command({
  deed: "paper.recordNumber",
  input: numberInput,
  subject: paperOf,
  async run(paper, { number, signedOn, scanId }, { tx, today }) {
    refuse(cannotRecordNumber(paper, { number, signedOn, today, taken: await numberedLike(paper, tx) }));
    await checkFile(tx, paper.officeId, scanId);
    const scan = scanId ? { scanId } : {};
    await tx.paper.update({ where: { id: paper.id }, data: { number, signedOn: fromDay(signedOn), ...scan } });
    return { id: paper.planId, detail: { paperId: paper.id, number } };
  },
});

/** The other papers of the same series: one office, one symbol. */
async function numberedLike({ id, officeId, symbol }: { id: string; officeId: string; symbol: string }, tx: Tx) {
  const where = { officeId, symbol, id: { not: id }, number: { not: null } };
  const papers = await tx.paper.findMany({ where, select: { number: true, signedOn: true } });
  return papers.map(({ number, signedOn }) => ({ number, signedOn: toDay(signedOn) }));
}

/** The scan often comes last, when the number has long been given. */
export const keepScan = command({
  deed: "paper.recordSignature",
  input: scanInput,
  subject: paperOf,
  async run(paper, { scanId }, { tx }) {
    refuse(isInForce(paper) ? null : "paper_not_signed");
    await checkFile(tx, paper.officeId, scanId);
    await tx.paper.update({ where: { id: paper.id }, data: { scanId } });
    return { id: paper.planId, detail: { paperId: paper.id, fileId: scanId } };
  },
});

/** The file that came back from the chief is the paper; what it changes is named beside it. One that was attached before is kept. */
export const replacePaper = command({
  deed: "paper.replace",
  input: replaceInput,
  subject: paperOf,
  async run(paper, { editedId, note }, { tx, now }) {
    const { mediaType, bytes } = await ownFile(tx, paper.officeId, editedId);
    if (!PAPERS.includes(mediaType)) throw new Refusal("file_not_accepted");
    const changes = mediaType === WORD ? await changesIn(Buffer.from(bytes), paper) : null;
    refuse(cannotReplace(paper, { isCompared: changes !== null, note }));
    await tx.paperEdit.create({ data: { paperId: paper.id, fileId: editedId, note, changes: changes ?? Prisma.DbNull, keptAt: now } });
    return { id: paper.planId, detail: { paperId: paper.id, fileId: editedId } };
  },
});

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PAPERS: readonly string[] = [WORD, "application/pdf"];

/** The edited file against the Word file that this program made of the same paper. */
async function changesIn(edited: Buffer, { content, number, signedOn }: NonNullable<Awaited<ReturnType<typeof paperOf>>>) {
  const sent = planDocument({ ...frozen<PlanPaper>(content), number, signedOn });
  const [before, after] = [paragraphsOf(Buffer.from(await docxOf(sent))), paragraphsOf(edited)];
  const differences = before && after && differencesOf(before, after);
  return differences && { removed: [...differences.removed], added: [...differences.added] };
}

async function paperOf({ paperId }: { paperId: string }, { tx }: Context) {
  const found = await tx.paper.findUnique({ where: { id: paperId } });
  if (!found) return null;
  await lockPlan(tx, found.planId);
  const paper = await tx.paper.findUniqueOrThrow({ where: { id: paperId } });
  return { ...paper, signedOn: toDay(paper.signedOn) };
}
