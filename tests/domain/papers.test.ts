import { describe, expect, test } from "vitest";
import {
  cannotApprove,
  cannotRecordNumber,
  cannotRecordSignature,
  cannotSend,
  cannotWithdraw,
  driftOf,
  isInForce,
  type PaperFacts,
  paperStageOf,
} from "@/lib/domain/papers";

const at = new Date("2020-05-18T02:00:00Z");
const draft: PaperFacts = { sentAt: null, withdrawnAt: null, approvedAt: null, recordedAt: null, number: null, signedOn: null };
const sent = { ...draft, sentAt: at };
const approved = { ...sent, approvedAt: at };
const withdrawn = { ...sent, withdrawnAt: at };
const signed = { ...sent, recordedAt: at };
const numbered = { ...signed, number: 5, signedOn: "2020-05-18" };

describe("a paper's one life", () => {
  const out = null;
  test.each([
    ["draft", draft, "draft", false, "paper_not_sent", "paper_not_signed"],
    ["sent", sent, "sent", false, out, "paper_not_signed"],
    ["approved inside, which is never required", approved, "sent", false, out, "paper_not_signed"],
    ["withdrawn", withdrawn, "withdrawn", false, "paper_not_sent", "paper_not_signed"],
    ["signed, its number still to come", signed, "signed", true, "paper_already_signed", null],
    ["numbered", numbered, "inForce", true, "paper_already_signed", "paper_number_once_recorded"],
  ] as const)("%s", (_, paper, stage, inForce, whileOut, number) => {
    expect(paperStageOf(paper)).toBe(stage);
    expect(isInForce(paper)).toBe(inForce);
    for (const cannot of [cannotWithdraw, cannotApprove, cannotRecordSignature]) expect(cannot(paper)).toBe(whileOut);
    expect(cannotRecordNumber(paper)).toBe(number);
  });

  test("one_paper_out_for_signature: an amendment waits for the one before it", () => {
    expect(cannotSend([numbered, sent])).toBe("one_paper_out_for_signature");
    expect(cannotSend([numbered, withdrawn, signed])).toBeNull();
    expect(cannotSend([])).toBeNull();
  });
});

test("drift names each figure then and now, and those that came or went", () => {
  const frozen = { total: 426, hamlets: 41, communes: 10, "lastDay.dialogue": "2020-08-19" };
  expect(driftOf(frozen, { ...frozen })).toEqual([]);
  expect(driftOf(frozen, { total: 434, hamlets: 42, communes: 10, "cluster.5": 0 })).toEqual([
    { key: "total", was: 426, now: 434 },
    { key: "hamlets", was: 41, now: 42 },
    { key: "lastDay.dialogue", was: "2020-08-19", now: null },
    { key: "cluster.5", was: null, now: 0 },
  ]);
});
