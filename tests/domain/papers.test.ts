import { describe, expect, test } from "vitest";
import {
  cannotApprove,
  cannotRecordNumber,
  cannotRecordSignature,
  cannotReplace,
  cannotRewrite,
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
  const given = { number: 5, signedOn: "2020-05-18", today: "2020-05-20", taken: [] };
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
    expect(cannotRecordNumber(paper, given)).toBe(number);
    expect(cannotRewrite(paper)).toBe(inForce ? "paper_in_force_is_final" : null);
  });

  test("one_paper_out_for_signature: an amendment waits for the one before it", () => {
    expect(cannotSend([numbered, sent])).toBe("one_paper_out_for_signature");
    expect(cannotSend([numbered, withdrawn, signed])).toBeNull();
    expect(cannotSend([])).toBeNull();
  });
});

describe("the number of a signed paper", () => {
  const given = { number: 5, signedOn: "2020-05-18", today: "2020-05-20", taken: [{ number: 5, signedOn: "2019-12-30" }] };
  const asked = (changed: Partial<typeof given>) => cannotRecordNumber(signed, { ...given, ...changed });

  test("paper_number_once: the series starts anew with the year of signing", () => {
    expect(asked({})).toBeNull();
    expect(asked({ taken: [{ number: 5, signedOn: "2020-01-02" }] })).toBe("paper_number_once");
    expect(asked({ taken: [{ number: 6, signedOn: "2020-01-02" }] })).toBeNull();
  });

  test("signed_not_in_future", () => expect(asked({ signedOn: "2020-05-21" })).toBe("signed_not_in_future"));
});

describe("the chief's own file", () => {
  const compared = { isCompared: true, note: "" };
  test.each([
    ["in the place of what is out, compared", sent, compared, null],
    ["edited_paper_needs_note: what cannot be compared is written down", sent, { isCompared: false, note: " " }, "edited_paper_needs_note"],
    ["paper_not_sent: not after it was taken back", withdrawn, { ...compared, note: "x" }, "paper_not_sent"],
    ["numbered_paper_needs_note: a number is given", numbered, compared, "numbered_paper_needs_note"],
    ["a wrong file was attached, and the note says so", numbered, { ...compared, note: "Gắn nhầm bản nháp" }, null],
  ])("%s", (_, paper, file, refusal) => expect(cannotReplace(paper, file)).toBe(refusal));
});

test("what the paper left blank is no figure: the report's day filled in later is no drift", () => {
  expect(driftOf({ "lastDay.resultsReport": "" }, { "lastDay.resultsReport": "2020-09-15" })).toEqual([]);
  expect(driftOf({ "daysBefore.communeReport": 5 }, { "daysBefore.communeReport": 7 })).toEqual([
    { key: "daysBefore.communeReport", was: 5, now: 7 },
  ]);
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
