import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, daysBetween, formatDay, isDay, lastWorkingDayOnOrBefore, parseDay, restDay, weekdayOf } from "@/lib/domain/dates";
import { holidays2020 } from "./plan-2020";

describe("a day as people type it", () => {
  test.each([
    ["2020-05-31", "2020-05-31"],
    ["31/05/2020", "2020-05-31"],
    ["31/5/2020", "2020-05-31"],
    ["5/3/2020", "2020-03-05"],
    [" 29/02/2020 ", "2020-02-29"],
    ["29/02/2021", null],
    ["31/02/2020", null],
    ["2020-02-31", null],
    ["31/13/2020", null],
    ["00/01/2020", null],
    ["31/5/20", null],
    ["5/31/2020", null],
    ["31-5", null],
    ["hôm nay", null],
    ["", null],
  ])("%j is %j", (typed, day) => expect(parseDay(typed)).toBe(day));

  test("only the form with the year first is a Day", () => {
    expect(isDay("2020-05-31")).toBe(true);
    expect(isDay("31/05/2020")).toBe(false);
    expect(isDay("0000-00-00")).toBe(false);
  });

  test("what is shown can be typed back", () => fc.assert(fc.property(days, (day) => parseDay(formatDay(day)) === day)));
});

describe("counting days", () => {
  test("months and leap years carry over", () => {
    expect(addDays("2020-02-28", 1)).toBe("2020-02-29");
    expect(addDays("2020-12-31", 1)).toBe("2021-01-01");
    expect(addDays("2020-03-01", -1)).toBe("2020-02-29");
    expect(daysBetween("2020-05-31", "2020-06-01")).toBe(1);
    expect(daysBetween("2020-08-20", "2020-08-19")).toBe(-1);
  });

  test("there and back", () =>
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -9999, max: 9999 }),
        (day, n) => daysBetween(day, addDays(day, n)) === n && addDays(addDays(day, n), -n) === day,
      ),
    ));

  test("days compare as text", () => fc.assert(fc.property(days, days, (a, b) => a < b === daysBetween(a, b) > 0)));
});

test("a day in Viet Nam begins at 17:00 UTC of the day before", () => {
  expect(dayOf(new Date("2020-05-31T16:59:59.999Z"))).toBe("2020-05-31");
  expect(dayOf(new Date("2020-05-31T17:00:00.000Z"))).toBe("2020-06-01");
});

describe("days on which the office rests", () => {
  test.each([
    ["2020-05-31", 0, "sunday"],
    ["2020-05-30", 6, "saturday"],
    ["2020-05-29", 5, null],
    ["2020-08-19", 3, null],
    ["2020-08-20", 4, null],
    ["2020-04-30", 4, "holiday"],
    ["2020-01-25", 6, "holiday"],
  ] as const)("%s is weekday %i, rest: %s", (day, weekday, rest) => {
    expect(weekdayOf(day)).toBe(weekday);
    expect(restDay(day, holidays2020)).toBe(rest);
  });

  test("the last working day before a long rest", () => {
    expect(lastWorkingDayOnOrBefore("2020-05-03", holidays2020)).toBe("2020-04-29");
    expect(lastWorkingDayOnOrBefore("2020-01-29", holidays2020)).toBe("2020-01-22");
    expect(lastWorkingDayOnOrBefore("2020-05-29", holidays2020)).toBe("2020-05-29");
  });
});

const days = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays("1950-01-01", n));
