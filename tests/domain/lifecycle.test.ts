import { describe, expect, test } from "vitest";
import {
  allowedUntil,
  cannotAssign,
  cannotHead,
  cannotPlanDialogue,
  cannotRecordHeld,
  cannotReschedule,
  stageOf,
} from "@/lib/domain/lifecycle";

const lastDay = "2020-08-19";

describe("a dialogue's stage follows from what happened", () => {
  const nothing = { plannedOn: null, announcedOn: null, heldOn: null, postponedOn: null };
  test.each([
    ["undated", {}],
    ["expected", { plannedOn: "2020-08-13" }],
    ["announced", { plannedOn: "2020-08-13", announcedOn: "2020-08-01" }],
    ["postponed", { plannedOn: "2020-08-13", announcedOn: "2020-08-01", postponedOn: "2020-08-12" }],
    ["held", { plannedOn: "2020-08-13", announcedOn: "2020-08-01", heldOn: "2020-08-13" }],
    ["held", { postponedOn: "2020-08-12", heldOn: "2020-08-25" }],
  ])("%s", (stage, facts) => expect(stageOf({ ...nothing, ...facts })).toBe(stage));
});

describe("dialogue_within_limit: thực hiện trước ngày 20 tháng 8 năm 2020", () => {
  test.each([
    ["2020-08-19", false, null],
    ["2020-08-20", false, "dialogue_within_limit"],
    ["2020-08-20", true, null],
  ])("planned on %s, exception %s: %s", (day, hasException, refusal) => {
    expect(cannotPlanDialogue({ day, lastDay, hasException })).toBe(refusal);
  });

  test("a plan without that limit refuses no day", () => {
    expect(cannotPlanDialogue({ day: "2020-12-31", lastDay: null, hasException: false })).toBeNull();
  });
});

describe("what really happened can always be recorded", () => {
  const first = { wasLateOn: null, correctedWhy: "" };
  const late = { ...first, heldOn: "2020-08-25", today: "2020-08-26", lastDay };
  const corrected = { ...late, heldOn: lastDay, reason: "", document: "", wasLateOn: "2020-08-25" };
  test.each([
    ["in time", { ...first, heldOn: lastDay, today: lastDay, lastDay, reason: "", document: "" }, null],
    ["late, with reason and document", { ...late, reason: "Bão số 4", document: "Công văn 55/UBND-VX" }, null],
    ["late_dialogue_needs_document: no document", { ...late, reason: "Bão số 4", document: " " }, "late_dialogue_needs_document"],
    ["late_dialogue_needs_document: no reason", { ...late, reason: "", document: "Công văn 55/UBND-VX" }, "late_dialogue_needs_document"],
    ["held_not_in_future", { ...late, heldOn: "2020-08-27", reason: "x", document: "y" }, "held_not_in_future"],
    ["late_correction_needs_reason: from late to punctual", corrected, "late_correction_needs_reason"],
    ["with the reason of the correction", { ...corrected, correctedWhy: "Ghi nhầm ngày 25" }, null],
    ["from late to late it needs none", { ...corrected, heldOn: "2020-08-24", reason: "Bão", document: "Công văn 55" }, null],
    ["no limit", { ...first, heldOn: "2020-08-25", today: "2020-08-26", lastDay: null, reason: "", document: "" }, null],
  ])("%s", (_, facts, refusal) => expect(cannotRecordHeld(facts)).toBe(refusal));
});

test("dialogue_already_held: what was held stays on its day", () => {
  expect(cannotReschedule({ heldOn: lastDay })).toBe("dialogue_already_held");
  expect(cannotReschedule({ heldOn: null })).toBeNull();
});

test("a document allows the day that is planned by it, and no earlier limit falls away", () => {
  expect(allowedUntil({ lastDay, plannedOn: "2020-08-28", hasException: true })).toBe("2020-08-28");
  expect(allowedUntil({ lastDay, plannedOn: "2020-08-28", hasException: false })).toBe(lastDay);
  expect(allowedUntil({ lastDay, plannedOn: "2020-08-13", hasException: true })).toBe(lastDay);
  expect(allowedUntil({ lastDay: null, plannedOn: "2020-08-28", hasException: true })).toBeNull();
});

test("one_head", () => {
  expect(cannotHead({ hasOtherHead: true })).toBe("one_head");
  expect(cannotHead({ hasOtherHead: false })).toBeNull();
});

describe("ông Bình serves cluster 1 on 13/8 from 7:30 to 11:30", () => {
  const during = { day: "2020-08-13", startsAt: 450, endsAt: 690 };
  const taken = [{ memberId: "Bình", clusterId: "1", during }];
  const seat = { taken, memberId: "Bình", clusterId: "2", during, seatsTaken: 1, seatsMax: 7 };
  test.each([
    ["task_force_member_in_one_place", seat, "task_force_member_in_one_place"],
    ["the last minute counts", { ...seat, during: { ...during, startsAt: 689, endsAt: 900 } }, "task_force_member_in_one_place"],
    ["right after is free", { ...seat, during: { ...during, startsAt: 690, endsAt: 900 } }, null],
    ["right before is free", { ...seat, during: { ...during, startsAt: 300, endsAt: 450 } }, null],
    ["another day is free", { ...seat, during: { ...during, day: "2020-08-14" } }, null],
    ["a dialogue without a day clashes with nothing", { ...seat, during: null }, null],
    ["somebody else is free", { ...seat, memberId: "An" }, null],
    ["member_once_in_cluster", { ...seat, clusterId: "1", during: null }, "member_once_in_cluster"],
    ["six seats taken leave one", { ...seat, memberId: "An", seatsTaken: 6 }, null],
    ["task_force_seats_full", { ...seat, memberId: "An", seatsTaken: 7 }, "task_force_seats_full"],
  ])("%s", (_, facts, refusal) => expect(cannotAssign(facts)).toBe(refusal));
});
