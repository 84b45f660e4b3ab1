import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Hall } from "@/components/pictures/hall";
import { communeBlock, type HallCommune, seatKey, taskForceBlock } from "@/components/pictures/hall-plan";
import { drawn } from "./drawn";

const SIZES = ["thumb", "page", "projector"] as const;

/** Cluster 1 of 2020: 7 + 7×3 + 2×12 + 6×12 = 124. */
const CLUSTER_1 = { taskForce: 7, communes: [commune("Thường Thới Tiền", 4), commune("Thường Phước 1", 5), commune("Thường Phước 2", 3)] };

const anyHall = fc.record({
  taskForce: fc.nat(12),
  communes: fc
    .array(
      fc.record({ delegates: fc.nat(15), hamlets: fc.array(fc.record({ leaders: fc.nat(5), households: fc.nat(30) }), { maxLength: 14 }) }),
      { maxLength: 8 },
    )
    .map((list) => list.map(named)),
});

describe("the hall", () => {
  test.each(SIZES)("draws the 124 seats of cluster 1 as %s", (size) => {
    expect(dotsOf(drawn(<Hall size={size} {...CLUSTER_1} />))).toBe(124);
  });

  test.each(SIZES)("draws a thousand seats as %s", (size) => {
    const communes = Array.from({ length: 10 }, (_, index) => commune(`Xã ${index}`, 12));
    expect(dotsOf(drawn(<Hall size={size} taskForce={10} communes={communes} />))).toBe(10 + 10 * (7 + 12 * 8));
  });

  test("draws every seat once, whatever the shape", () => {
    fc.assert(
      fc.property(anyHall, fc.constantFrom(...SIZES), (hall, size) => dotsOf(drawn(<Hall size={size} {...hall} />)) === seatsOf(hall)),
      { numRuns: 40 },
    );
  });

  test("never sets two seats on one spot, nor one outside its block", () => {
    fc.assert(
      fc.property(anyHall, ({ taskForce, communes }) => {
        for (const { dots, width, height } of [taskForceBlock(taskForce), ...communes.map((one) => communeBlock(one, () => 1))]) {
          for (const [index, a] of dots.entries()) {
            expect(a.x >= 0.49 && a.x <= width - 0.49 && a.y >= 0.49 && a.y <= height).toBe(true);
            expect(dots.slice(index + 1).every((b) => Math.hypot(a.x - b.x, a.y - b.y) > 0.9)).toBe(true);
          }
        }
      }),
    );
  });

  test("names a hamlet without a name as such, and says its size in words", () => {
    const communes = [{ ...commune("Thường Lạc", 0), hamlets: [{ id: "h", name: null, leaders: 2, households: 6 }] }];
    const page = drawn(<Hall size="page" taskForce={7} communes={communes} />);
    expect(page).toContain("Chưa");
    expect(page).toContain('aria-label="Hội trường 22 chỗ: 1 xã, thị trấn; 1 khóm, ấp"');
  });

  test("tells open, proposed and confirmed seats apart without colour", () => {
    const [first] = CLUSTER_1.communes;
    const states = {
      [seatKey("delegates", first?.id ?? "", 1)]: "half" as const,
      [seatKey("delegates", first?.id ?? "", 2)]: "ringed" as const,
    };
    const plain = drawn(<Hall size="thumb" {...CLUSTER_1} />);
    const told = drawn(<Hall size="thumb" {...CLUSTER_1} states={states} />);
    expect(told.match(/<path/g)?.length ?? 0).toBe((plain.match(/<path/g)?.length ?? 0) + 1);
    expect(dotsOf(told)).toBe(124);
  });

  test("carries no inline style, which the page's policy would refuse", () => {
    for (const size of SIZES) expect(drawn(<Hall size={size} {...CLUSTER_1} />)).not.toContain("style=");
  });
});

function commune(name: string, hamlets: number): HallCommune {
  return { ...named({ delegates: 7, hamlets: Array.from({ length: hamlets }, () => ({ leaders: 2, households: 6 })) }, 0), id: name, name };
}

function named(
  { delegates, hamlets }: { delegates: number; hamlets: { leaders: number; households: number }[] },
  index: number,
): HallCommune {
  return {
    id: `c${index}`,
    name: `Xã ${index}`,
    delegates,
    hamlets: hamlets.map((hamlet, at) => ({ id: `c${index}h${at}`, name: `Ấp ${at}`, ...hamlet })),
  };
}

function seatsOf({ taskForce, communes }: { taskForce: number; communes: readonly HallCommune[] }): number {
  const people = communes.flatMap(({ delegates, hamlets }) => [delegates, ...hamlets.map((hamlet) => hamlet.leaders + hamlet.households)]);
  return people.reduce((sum, count) => sum + count, taskForce);
}

function dotsOf(page: string): number {
  const [picture = ""] = page.split("<figcaption");
  return picture.match(/data-seat/g)?.length ?? 0;
}
