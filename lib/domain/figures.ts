// The figures a plan's paper states: frozen with the paper, compared with what the data say later.
import type { Day } from "./dates";
import { type ClusterShape, type Norms, seatsOf, totalOf } from "./seats";

export type Figures = Record<string, number | string>;

/** Every count and last good day of the plan, by a key that the catalogue `figures` words: `total`, `cluster.1`, `lastDay.dialogue` … */
export function figuresOf(plan: {
  norms: Norms;
  clusters: readonly (ClusterShape & { ordinal: number })[];
  lastDays: Readonly<Record<string, Day | null>>;
}): Figures {
  const totals = totalOf(plan.clusters, plan.norms);
  const clusters = plan.clusters.map((cluster) => [`cluster.${cluster.ordinal}`, seatsOf(cluster, plan.norms).total] as const);
  const lastDays = Object.entries(plan.lastDays).map(([kind, day]) => [`lastDay.${kind}`, day ?? ""] as const);
  return { ...totals, ...Object.fromEntries(clusters), ...Object.fromEntries(lastDays) };
}
