import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Mark } from "@/components/pictures/mark";
import { YearLine } from "@/components/pictures/year-line";
import { monthsBetween, yearPlan } from "@/components/pictures/year-plan";
import { addDays } from "@/lib/domain/dates";
import { drawn } from "./drawn";

const YEAR = { from: "2020-03-01", to: "2020-12-31", today: "2020-05-20" };

const anyMarks = fc
  .array(
    fc.record({
      label: fc.string({ maxLength: 60 }),
      after: fc.nat(305),
      standing: fc.constantFrom("open", "soon", "late", "done", "doneLate"),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ label, after, standing }, index) => mark({ id: String(index), label, lastDay: addDays(YEAR.from, after), standing })),
  );

describe("the year's line", () => {
  test("lays no label over another", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { flags } = yearPlan({ ...YEAR, marks });
        expect(flags).toHaveLength(marks.length);
        for (const [index, a] of flags.entries()) {
          for (const b of flags.slice(index + 1)) {
            const inOneLane = a.isAbove === b.isAbove && a.lane === b.lane;
            expect(inOneLane && a.x < b.x + b.width && b.x < a.x + a.width).toBe(false);
          }
        }
      }),
    );
  });

  test("keeps every label inside the picture", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { flags, width } = yearPlan({ ...YEAR, marks });
        expect(flags.every((flag) => flag.x >= 0 && flag.x + flag.width <= width)).toBe(true);
      }),
    );
  });

  test("lifts above the line what is late, and nothing else", () => {
    const marks = [mark({ id: "1", standing: "late" }), mark({ id: "2", standing: "doneLate" }), mark({ id: "3", standing: "soon" })];
    const { flags } = yearPlan({ ...YEAR, marks });
    expect(flags.filter((flag) => flag.isAbove).map((flag) => flag.mark.id)).toEqual(["1"]);
  });

  test("stands each limit at its last good day: 19/8 for what is due before 20/8", () => {
    expect(yearPlan({ ...YEAR, marks: [mark({ label: "Đối thoại", lastDay: "2020-08-19" })] }).flags[0]?.text).toBe("19/8 Đối thoại");
  });

  test("has no today when today is another year's", () => {
    expect(yearPlan({ ...YEAR, today: "2021-01-01", marks: [] }).today).toBeNull();
    expect(monthsBetween(YEAR.from, YEAR.to)).toHaveLength(10);
  });

  test("says everything again as a table", () => {
    const page = drawn(<YearLine {...YEAR} marks={[mark({ label: "Kế hoạch của xã", warning: "31/5 là Chủ nhật" })]} />);
    expect(page).toContain("<table");
    expect(page.match(/31\/5 là Chủ nhật/g)).toHaveLength(2);
    expect(page).not.toContain("style=");
  });
});

function mark(facts: Partial<Mark>): Mark {
  return { id: "1", label: "Việc", lastDay: "2020-05-31", standing: "open", href: "#", owner: "Xã", ...facts };
}
