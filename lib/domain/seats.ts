// Seats by formula, addend by addend: task force + delegates × communes + leaders × hamlets + households × hamlets.

/** The coefficients, which are data of the plan (2020: 7, 7, 2, 6). */
export type Norms = { taskForcePerCluster: number; delegatesPerCommune: number; leadersPerHamlet: number; householdsPerHamlet: number };

export type CommuneShape = { id: string; name: string; hamlets: number };
export type ClusterShape = { communes: readonly CommuneShape[] };

export const SEAT_GROUPS = ["taskForce", "delegates", "leaders", "households"] as const;
export type SeatGroup = (typeof SEAT_GROUPS)[number];
export type Addend = { group: SeatGroup; coefficient: number; count: number; seats: number };
export type Seats = { addends: readonly Addend[]; total: number };

export type Totals = { clusters: number; communes: number; hamlets: number; total: number } & Record<SeatGroup, number>;

/** The seats of one cluster's dialogue. */
export function seatsOf({ communes }: ClusterShape, norms: Norms): Seats {
  return summed([addend("taskForce", norms.taskForcePerCluster, 1), ...addendsOf(communes, norms)]);
}

/** The seats that one commune fills: the task force sits for the district. */
export function seatsOfCommune(commune: CommuneShape, norms: Norms): Seats {
  return summed(addendsOf([commune], norms));
}

/** The whole plan. */
export function totalOf(clusters: readonly ClusterShape[], norms: Norms): Totals {
  const all = clusters.map((cluster) => seatsOf(cluster, norms));
  const communes = clusters.flatMap((cluster) => cluster.communes);
  const addends = all.flatMap((seats) => seats.addends);
  const seatsFor = (group: SeatGroup) => sum(addends.filter((each) => each.group === group).map((each) => each.seats));
  return {
    clusters: clusters.length,
    communes: communes.length,
    hamlets: hamletsIn(communes),
    taskForce: seatsFor("taskForce"),
    delegates: seatsFor("delegates"),
    leaders: seatsFor("leaders"),
    households: seatsFor("households"),
    total: sum(all.map((seats) => seats.total)),
  };
}

/** The working as a sum: "7 + 7×3 + 2×12 + 6×12 = 124". */
export function workingOf({ addends, total }: Seats): string {
  const terms = addends.map(({ group, coefficient, count }) => (group === "taskForce" ? `${coefficient}` : `${coefficient}×${count}`));
  return `${terms.join(" + ")} = ${total}`;
}

/** A figure typed from a signed paper against the formula; `difference` is typed − computed. Null when equal or nothing was typed. */
export function compareTyped(total: number, typed: number | null): { typed: number; computed: number; difference: number } | null {
  return typed === null || typed === total ? null : { typed, computed: total, difference: typed - total };
}

function addendsOf(communes: readonly CommuneShape[], norms: Norms): Addend[] {
  const hamlets = hamletsIn(communes);
  return [
    addend("delegates", norms.delegatesPerCommune, communes.length),
    addend("leaders", norms.leadersPerHamlet, hamlets),
    addend("households", norms.householdsPerHamlet, hamlets),
  ];
}

const addend = (group: SeatGroup, coefficient: number, count: number): Addend => ({
  group,
  coefficient,
  count,
  seats: coefficient * count,
});
const summed = (addends: readonly Addend[]): Seats => ({ addends, total: sum(addends.map((each) => each.seats)) });
const hamletsIn = (communes: readonly CommuneShape[]) => sum(communes.map((commune) => commune.hamlets));
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
