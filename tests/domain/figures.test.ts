import { expect, test } from "vitest";
import { figuresOf } from "@/lib/domain/figures";
import { driftOf } from "@/lib/domain/papers";
import { clusters2020, norms2020 } from "./plan-2020";

const clusters = clusters2020.map((cluster, index) => ({ ...cluster, ordinal: index + 1 }));
const limits = [
  { kind: "communePlan", limit: { wording: "onOrBefore", day: "2020-05-31", days: null }, isInternal: false },
  { kind: "dialogue", limit: { wording: "before", day: "2020-08-20", days: null }, isInternal: false },
  { kind: "communeReport", limit: { wording: "daysBefore", day: null, days: 5 }, isInternal: false },
  { kind: "resultsReport", limit: { wording: "onOrBefore", day: null, days: null }, isInternal: false },
  { kind: "lists", limit: { wording: "onOrBefore", day: "2020-06-10", days: null }, isInternal: true },
] as const;
const printed = figuresOf({ norms: norms2020, clusters, limits });

test("a paper states seats and limits; the office's own limits are not part of it", () => {
  expect(printed).toMatchObject({
    total: 426,
    "cluster.1": 124,
    "lastDay.communePlan": "2020-05-31",
    "lastDay.dialogue": "2020-08-19",
    "daysBefore.communeReport": 5,
    "lastDay.resultsReport": "",
  });
  expect(Object.keys(printed).filter((key) => key.includes("lists"))).toEqual([]);
});

test("an internal limit moves without drift, the days of a relative one do not, and the report's day is only filled in", () => {
  const moved = limits.map((each) => {
    if (each.kind === "communeReport") return { ...each, limit: { ...each.limit, days: 7 } };
    return each.kind === "lists" || each.kind === "resultsReport" ? { ...each, limit: { ...each.limit, day: "2020-09-15" } } : each;
  });
  expect(driftOf(printed, figuresOf({ norms: norms2020, clusters, limits: moved }))).toEqual([
    { key: "daysBefore.communeReport", was: 5, now: 7 },
  ]);
});
