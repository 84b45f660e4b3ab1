import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/domain/dates";
import { adviseDay, cannotSetLimit, daysLate, lastDayOf, standing } from "@/lib/domain/deadlines";
import { holidays2020 } from "./plan-2020";

describe("the plan's three wordings come down to one last good day", () => {
  test.each([
    ["chậm nhất vào ngày 31/5/2020", { wording: "onOrBefore", day: "2020-05-31", days: null }, "2020-05-31"],
    ["trước ngày 20 tháng 8 năm 2020", { wording: "before", day: "2020-08-20", days: null }, "2020-08-19"],
    ["trước thời gian tổ chức đối thoại cụm xã 05 ngày (19/8)", { wording: "daysBefore", day: "2020-08-19", days: 5 }, "2020-08-14"],
    ["trước thời gian tổ chức đối thoại cụm xã 05 ngày (15/6)", { wording: "daysBefore", day: "2020-06-15", days: 5 }, "2020-06-10"],
    ["thời gian đối thoại cụ thể từng cụm sẽ có thông báo sau", { wording: "daysBefore", day: null, days: 5 }, null],
    ["theo đúng thời gian quy định", { wording: "onOrBefore", day: null, days: null }, null],
  ] as const)("%s", (_, limit, lastDay) => expect(lastDayOf(limit)).toBe(lastDay));
});

describe("a limit as it is set", () => {
  const inclusive = { kind: "communePlan", wording: "onOrBefore", day: "2020-05-31", days: null, lockOn: null } as const;
  const relative = { kind: "communeReport", wording: "daysBefore", day: null, days: 5, lockOn: null } as const;
  test.each([
    ["a day", inclusive, null],
    ["a day not known yet", { ...inclusive, day: null }, null],
    ["days back from the dialogue", relative, null],
    ["limit_wording_whole: a day and days", { ...inclusive, days: 5 }, "limit_wording_whole"],
    ["limit_wording_whole: days back without days", { ...relative, days: null }, "limit_wording_whole"],
    ["limit_wording_whole: more than a year back", { ...relative, days: 366 }, "limit_wording_whole"],
    ["limit_wording_whole: the dialogues' own limit is a day", { ...relative, kind: "dialogue" }, "limit_wording_whole"],
    ["limit_wording_whole: the settlement's too", { ...relative, kind: "settlement" }, "limit_wording_whole"],
    ["locked on the day itself", { ...inclusive, lockOn: "2020-05-31" }, null],
    ["lock_after_limit", { ...inclusive, lockOn: "2020-05-30" }, "lock_after_limit"],
  ] as const)("%s", (_, limit, refusal) => expect(cannotSetLimit(limit)).toBe(refusal));
});

describe("how a duty due by 31/5/2020 stands", () => {
  test.each([
    ["2020-05-20", null, "open"],
    ["2020-05-23", null, "open"],
    ["2020-05-24", null, "soon"],
    ["2020-05-30", null, "soon"],
    ["2020-05-31", null, "today"],
    ["2020-06-01", null, "late"],
    ["2020-06-20", "2020-05-31", "done"],
    ["2020-06-20", "2020-06-01", "doneLate"],
  ] as const)("on %s, done on %s: %s", (today, doneOn, expected) => {
    expect(standing({ lastDay: "2020-05-31", doneOn, today })).toBe(expected);
  });

  test("a limit without a day is neither open nor late, and can be done", () => {
    expect(standing({ lastDay: null, doneOn: null, today: "2020-06-20" })).toBe("undated");
    expect(standing({ lastDay: null, doneOn: "2020-06-20", today: "2020-06-20" })).toBe("done");
  });

  test("when soon begins is the caller's to say", () => {
    expect(standing({ lastDay: "2020-05-31", doneOn: null, today: "2020-05-20", soonDays: 14 })).toBe("soon");
  });
});

test("late is counted in whole days from the day after the last good one", () => {
  expect(daysLate("2020-05-31", "2020-05-31")).toBe(0);
  expect(daysLate("2020-05-31", "2020-06-01")).toBe(1);
  expect(daysLate("2020-08-19", "2020-08-25")).toBe(6);
  expect(daysLate(null, "2020-08-25")).toBe(0);
});

test("31/5/2020 is a Sunday: Friday 29/5 is advised, the limit itself does not move", () => {
  expect(adviseDay("2020-05-31", holidays2020)).toBe("2020-05-29");
  expect(adviseDay("2020-08-19", holidays2020)).toBeNull();
  expect(adviseDay("2020-05-01", holidays2020)).toBe("2020-04-29");
  expect(adviseDay(null, holidays2020)).toBeNull();
});

test("before a day is the same as on or before the day before it", () => {
  for (const day of ["2020-03-01", "2020-08-20", "2021-01-01"]) {
    const inclusive = lastDayOf({ wording: "onOrBefore", day: addDays(day, -1), days: null });
    expect(lastDayOf({ wording: "before", day, days: null })).toBe(inclusive);
  }
});
