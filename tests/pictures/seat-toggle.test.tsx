import { expect, test } from "vitest";
import { SeatToggle } from "@/components/task-force/seat-toggle";
import { drawn } from "./drawn";

const seat = {
  action: async () => ({}),
  hidden: { planId: "p", memberId: "m", clusterId: "c" },
  name: "Dự cụm 1: Lê Văn Bình",
};
const words = (html: string) => /<button[^>]*>(.*)<\/button>/.exec(html)?.[1];

test("a seat is one button, pressed or not, and a cell that copies as one word", () => {
  const taken = drawn(<SeatToggle {...seat} words="Dự" isTaken why={null} />);
  const free = drawn(<SeatToggle {...seat} words="–" isTaken={false} why={null} />);
  expect(taken.match(/<button/g)).toHaveLength(1);
  expect([taken, free].map((html) => /aria-pressed="(\w+)"/.exec(html)?.[1])).toEqual(["true", "false"]);
  expect([taken, free].map(words)).toEqual(["Dự", "–"]);
});

test("a seat that cannot be taken is grey, says why, and still copies as one word", () => {
  const grey = drawn(<SeatToggle {...seat} words="–" isTaken={false} why={{ word: "đủ chỗ", id: "why-full" }} />);
  expect(grey).toContain('aria-disabled="true" aria-describedby="why-full" data-why="đủ chỗ"');
  expect(grey).not.toContain('type="submit"');
  expect(words(grey)).toBe("–");
});
