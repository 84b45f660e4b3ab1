// The life of a paper: draft → sent for signature → signed → in force with its number. What was frozen is compared with what lives on.
import type { Day } from "./dates";
import type { Figures } from "./figures";
import type { RefusalCode } from "./refusals";

export type PaperStage = "draft" | "sent" | "withdrawn" | "signed" | "inForce";

/** `approvedAt`: a leader's yes inside the program, never required. `recordedAt`: the signature was written down. The number may follow. */
export type PaperFacts = {
  sentAt: Date | null;
  withdrawnAt: Date | null;
  approvedAt: Date | null;
  recordedAt: Date | null;
  number: number | null;
  signedOn: Day | null;
};

export function paperStageOf({ sentAt, withdrawnAt, recordedAt, number }: PaperFacts): PaperStage {
  if (recordedAt !== null) return number === null ? "signed" : "inForce";
  if (withdrawnAt !== null) return "withdrawn";
  return sentAt === null ? "draft" : "sent";
}

/** A signed paper binds its readers before the register has given it a number. */
export function isInForce(paper: PaperFacts): boolean {
  return paper.recordedAt !== null;
}

/** `papers`: every paper of the same plan and kind. */
export function cannotSend(papers: readonly PaperFacts[]): RefusalCode | null {
  return papers.some((paper) => paperStageOf(paper) === "sent") ? "one_paper_out_for_signature" : null;
}

export const cannotWithdraw = cannotUnlessOut;
export const cannotApprove = cannotUnlessOut;
export const cannotRecordSignature = cannotUnlessOut;

type Numbering = { number: number; signedOn: Day; today: Day; taken: readonly Numbered[] };
type Numbered = { number: number | null; signedOn: Day | null };

/**
 * The number comes from the office's register, after the signature and once. `taken`: the other papers of the office's series, which by
 * Nghị định 30/2020 starts anew with each year of signing.
 */
export function cannotRecordNumber(paper: PaperFacts, { number, signedOn, today, taken }: Numbering): RefusalCode | null {
  if (!isInForce(paper)) return "paper_not_signed";
  if (paper.number !== null) return "paper_number_once_recorded";
  if (signedOn > today) return "signed_not_in_future";
  const isTaken = taken.some((other) => other.number === number && other.signedOn !== null && yearOf(other.signedOn) === yearOf(signedOn));
  return isTaken ? "paper_number_once" : null;
}

/**
 * The chief's own file takes the paper's place. What it changes is named: by comparing, or by whoever brings it. Beside a number already
 * given only a file attached by mistake is put right, and the note says so.
 */
export function cannotReplace(paper: PaperFacts, { isCompared, note }: { isCompared: boolean; note: string }): RefusalCode | null {
  if (paperStageOf(paper) === "withdrawn") return "paper_not_sent";
  if (paper.number !== null && !note.trim()) return "numbered_paper_needs_note";
  return isCompared || note.trim() ? null : "edited_paper_needs_note";
}

export type Drift = { key: string; was: number | string | null; now: number | string | null };

/** What a signed paper says stays: only its scan, its number and the day of signing may still come. */
export const cannotRewrite = (paper: PaperFacts): RefusalCode | null => (isInForce(paper) ? "paper_in_force_is_final" : null);

/** The figures that a paper froze and the plan no longer has: one that is gone or new is null on the other side. What the paper left blank is no figure. */
export function driftOf(frozen: Figures, live: Figures): Drift[] {
  const keys = [...new Set([...Object.keys(frozen), ...Object.keys(live)])];
  return keys.map((key) => ({ key, was: frozen[key] ?? null, now: live[key] ?? null })).filter(({ was, now }) => was !== "" && was !== now);
}

const yearOf = (day: Day) => day.slice(0, 4);

function cannotUnlessOut(paper: PaperFacts): RefusalCode | null {
  if (isInForce(paper)) return "paper_already_signed";
  return paperStageOf(paper) === "sent" ? null : "paper_not_sent";
}
