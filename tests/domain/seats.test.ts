import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClusterShape, compareTyped, type Norms, seatsOf, seatsOfCommune, totalOf, workingOf } from "@/lib/domain/seats";
import { clusters2020, norms2020 } from "./plan-2020";

describe("the seats of 2020", () => {
  test("the working of each cluster, addend by addend", () => {
    expect(clusters2020.map((cluster) => workingOf(seatsOf(cluster, norms2020)))).toEqual([
      "7 + 7×3 + 2×12 + 6×12 = 124",
      "7 + 7×2 + 2×8 + 6×8 = 85",
      "7 + 7×2 + 2×9 + 6×9 = 93",
      "7 + 7×3 + 2×12 + 6×12 = 124",
    ]);
  });

  test("four clusters, ten communes, 41 hamlets, 426 seats", () => {
    expect(totalOf(clusters2020, norms2020)).toEqual({
      clusters: 4,
      communes: 10,
      hamlets: 41,
      taskForce: 28,
      delegates: 70,
      leaders: 82,
      households: 246,
      total: 426,
    });
  });

  test("a commune fills its own seats, without the task force", () => {
    const longLac = seatsOfCommune({ id: "1", name: "Thường Lạc", hamlets: 6 }, norms2020);
    expect(workingOf(longLac)).toBe("7×1 + 2×6 + 6×6 = 55");
  });
});

describe("whatever the plan", () => {
  test("the addends make the total, the clusters make the plan", () =>
    fc.assert(
      fc.property(plans, norms, (clusters, norms) => {
        const all = clusters.map((cluster) => seatsOf(cluster, norms));
        for (const { addends, total } of all) expect(sum(addends.map((addend) => addend.seats))).toBe(total);
        expect(totalOf(clusters, norms).total).toBe(sum(all.map((seats) => seats.total)));
      }),
    ));

  test("the communes' seats and the task force make the cluster", () =>
    fc.assert(
      fc.property(clusters, norms, (cluster, norms) => {
        const communes = sum(cluster.communes.map((commune) => seatsOfCommune(commune, norms).total));
        expect(seatsOf(cluster, norms).total).toBe(norms.taskForcePerCluster + communes);
      }),
    ));

  test("one more hamlet is eight more people by the norms of 2020", () =>
    fc.assert(
      fc.property(communes, clusters, (commune, { communes: others }) => {
        const before = { communes: [...others, commune] };
        const after = { communes: [...others, { ...commune, hamlets: commune.hamlets + 1 }] };
        expect(seatsOf(after, norms2020).total - seatsOf(before, norms2020).total).toBe(8);
      }),
    ));

  test("a commune that moves takes its seats along: the whole stays", () =>
    fc.assert(
      fc.property(clusters, clusters, norms, (from, to, norms) => {
        const [moved, ...rest] = from.communes;
        const after = moved ? [{ communes: rest }, { communes: [...to.communes, moved] }] : [from, to];
        expect(totalOf(after, norms)).toEqual(totalOf([from, to], norms));
      }),
    ));
});

test("a figure typed from a signed paper is compared, and a difference named", () => {
  expect(compareTyped(124, 124)).toBeNull();
  expect(compareTyped(124, null)).toBeNull();
  expect(compareTyped(124, 126)).toEqual({ typed: 126, computed: 124, difference: 2 });
  expect(compareTyped(124, 0)).toEqual({ typed: 0, computed: 124, difference: -124 });
});

const few = fc.nat({ max: 40 });
const communes = fc.record({ id: fc.uuid(), name: fc.constant("Xã"), hamlets: few });
const clusters: fc.Arbitrary<ClusterShape> = fc.record({ communes: fc.array(communes, { maxLength: 6 }) });
const plans = fc.array(clusters, { maxLength: 6 });
const norms: fc.Arbitrary<Norms> = fc.record({
  taskForcePerCluster: few,
  delegatesPerCommune: few,
  leadersPerHamlet: few,
  householdsPerHamlet: few,
});
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
