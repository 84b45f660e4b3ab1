import { expect, test } from "vitest";
import { weeksOf } from "@/components/pictures/month-days";
import { MonthGrid } from "@/components/pictures/month-grid";
import { drawn } from "./drawn";

test("a week begins on Monday: May 2020 begins on a Friday and ends on a Sunday", () => {
  const weeks = weeksOf("2020-05");
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, null, null, null, "2020-05-01", "2020-05-02", "2020-05-03"]);
  expect(weeks[4]?.[6]).toBe("2020-05-31");
});

test.each(["2020-02", "2021-02", "2020-12", "2021-01"])("%s has each of its days once", (month) => {
  const days = weeksOf(month)
    .flat()
    .filter((day) => day !== null);
  const [year = 0, number = 0] = month.split("-").map(Number);
  expect(new Set(days).size).toBe(days.length);
  expect(days).toHaveLength(new Date(year, number, 0).getDate());
});

test("a limit stands in the cell of its last good day", () => {
  const marks = [{ id: "1", label: "Kế hoạch của xã", lastDay: "2020-05-31", standing: "soon" as const, href: "/x", owner: "Xã" }];
  const cells = drawn(<MonthGrid month="2020-05" today="2020-05-20" marks={marks} holidays={[]} />).split("<td");
  expect(cells.filter((cell) => cell.includes("Kế hoạch của xã"))).toHaveLength(1);
  expect(cells.find((cell) => cell.includes("Kế hoạch của xã"))).toMatch(/>31\b/);
});
