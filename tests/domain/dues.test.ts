import { describe, expect, test } from "vitest";
import { type DueFacts, duesOf, linesOf } from "@/lib/domain/dues";
import { holidays2020 } from "./plan-2020";

const communes = [
  { id: "tien", name: "Thường Thới Tiền" },
  { id: "phuoc", name: "Thường Phước 1" },
];
const open = { doneOn: null, doneDueOn: null };
const facts: DueFacts = {
  today: "2020-06-20",
  holidays: holidays2020,
  limits: [
    { kind: "communePlan", limit: { wording: "onOrBefore", day: "2020-05-31", days: null }, isInternal: false, ...open },
    { kind: "clusterPlan", limit: { wording: "onOrBefore", day: "2020-05-31", days: null }, isInternal: false, ...open },
    { kind: "lists", limit: { wording: "onOrBefore", day: null, days: null }, isInternal: true, ...open },
    { kind: "communeReport", limit: { wording: "daysBefore", day: null, days: 5 }, isInternal: false, ...open },
    { kind: "dialogue", limit: { wording: "before", day: "2020-08-20", days: null }, isInternal: false, ...open },
    { kind: "resultsReport", limit: { wording: "onOrBefore", day: null, days: null }, isInternal: false, ...open },
  ],
  clusters: [
    {
      ...{ id: "one", ordinal: 1, plannedOn: "2020-08-19", heldOn: null, lastDay: "2020-08-19", hasException: false },
      ...{ leadCommuneId: "phuoc", communes },
    },
  ],
  receipts: [{ kind: "communePlan", communeId: "tien", receivedOn: "2020-06-02", dueOn: "2020-05-31" }],
};
const due = (id: string, changed: Partial<DueFacts> = {}) => duesOf({ ...facts, ...changed }).find((each) => each.id === id);

describe("who owes what by when", () => {
  test("each commune owes its plan, 31/5 included; a Sunday is advised to the Friday before and does not move", () => {
    expect(due("communePlan.phuoc")).toMatchObject({
      lastDay: "2020-05-31",
      standing: "late",
      daysLate: 20,
      rest: "sunday",
      advise: "2020-05-29",
    });
  });

  test("what came late stays late, also when the limit is moved afterwards", () => {
    const moved = facts.limits.map((each) =>
      each.kind === "communePlan" ? { ...each, limit: { ...each.limit, day: "2020-06-30" } } : each,
    );
    expect(due("communePlan.tien")).toMatchObject({ doneOn: "2020-06-02", standing: "doneLate", daysLate: 2 });
    expect(due("communePlan.tien", { limits: moved })).toMatchObject({ lastDay: "2020-05-31", standing: "doneLate", daysLate: 2 });
  });

  test("the report of opinions follows the day of the cluster's dialogue, and waits while there is none", () => {
    const undated = facts.clusters.map((cluster) => ({ ...cluster, plannedOn: null }));
    expect(due("communeReport.tien")).toMatchObject({ lastDay: "2020-08-14", waitsFor: null });
    expect(due("communeReport.tien", { clusters: undated })).toMatchObject({ lastDay: null, standing: "undated", waitsFor: "dialogueDay" });
  });

  test("trước ngày 20/8: the dialogue's last good day is 19/8", () => {
    expect(due("dialogue.one")).toMatchObject({ lastDay: "2020-08-19", standing: "open", clusterOrdinal: 1 });
  });

  test("a dialogue's limit is its own: moved after it was held, it makes nobody punctual", () => {
    const held = facts.clusters.map((cluster) => ({ ...cluster, heldOn: "2020-08-25" }));
    const moved = facts.limits.map((each) => (each.kind === "dialogue" ? { ...each, limit: { ...each.limit, day: "2020-09-20" } } : each));
    expect(due("dialogue.one", { clusters: held, limits: moved })).toMatchObject({
      lastDay: "2020-08-19",
      standing: "doneLate",
      daysLate: 6,
    });
  });

  test("a dialogue that a document allows past the limit is not late before that day, nor when held on it", () => {
    const allowed = facts.clusters.map((cluster) => ({ ...cluster, plannedOn: "2020-08-28", hasException: true }));
    expect(due("dialogue.one", { clusters: allowed, today: "2020-08-26" })).toMatchObject({ lastDay: "2020-08-28", standing: "soon" });
    const held = allowed.map((cluster) => ({ ...cluster, heldOn: "2020-08-28" }));
    expect(due("dialogue.one", { clusters: held, today: "2020-09-26" })).toMatchObject({ standing: "done", daysLate: 0 });
  });

  test("a paper that came while there was no limit does not become late by one set afterwards", () => {
    const receipts = [{ kind: "communePlan" as const, communeId: "tien", receivedOn: "2020-06-02", dueOn: null }];
    expect(due("communePlan.tien", { receipts })).toMatchObject({ standing: "done", daysLate: 0, lastDay: null, waitsFor: null });
  });

  test("the office's own report is done on a day, by the limit that held then", () => {
    const sent = facts.limits.map((each) =>
      each.kind === "resultsReport" ? { ...each, doneOn: "2020-09-18", doneDueOn: "2020-09-15" } : each,
    );
    expect(due("resultsReport", { limits: sent })).toMatchObject({ doneOn: "2020-09-18", standing: "doneLate", daysLate: 3 });
  });

  test("the lead commune owes the cluster's plan; without one nobody is named", () => {
    const leaderless = facts.clusters.map((cluster) => ({ ...cluster, leadCommuneId: null }));
    expect(due("clusterPlan.one")?.commune?.id).toBe("phuoc");
    expect(due("clusterPlan.one", { clusters: leaderless })?.commune).toBeNull();
  });

  test("a limit of the plan without its day asks; one of the office's own stays silent until it has one", () => {
    expect(due("resultsReport")).toMatchObject({ standing: "undated", waitsFor: "plan" });
    expect(duesOf(facts).some(({ kind }) => kind === "lists")).toBe(false);
  });

  test("the earliest day first, those without a day last", () => {
    expect(duesOf(facts).map(({ lastDay }) => lastDay)).toEqual([
      "2020-05-31",
      "2020-05-31",
      "2020-05-31",
      "2020-08-14",
      "2020-08-14",
      "2020-08-19",
      null,
    ]);
  });
});

describe("several who owe the same are one line", () => {
  const [plans, ...others] = linesOf(duesOf(facts));

  test("a line holds everybody and stands as the worst of them", () => {
    expect(plans).toMatchObject({ kind: "communePlan", lastDay: "2020-05-31", standing: "late" });
    expect(plans?.dues.map(({ commune }) => commune?.id)).toEqual(["tien", "phuoc"]);
  });

  test("no due is lost and none stands twice", () => {
    expect(others.flatMap((line) => line.dues).length).toBe(duesOf(facts).length - 2);
  });

  test("a line that is done was late when one of it was", () => {
    const both = [...facts.receipts, { kind: "communePlan" as const, communeId: "phuoc", receivedOn: "2020-05-30", dueOn: "2020-05-31" }];
    expect(linesOf(duesOf({ ...facts, receipts: both }))[0]?.standing).toBe("doneLate");
  });
});
