// The figures a plan's paper states: frozen with the paper, compared with what the data say later.
import { type Limit, lastDayOf } from "./deadlines";
import type { LimitKind } from "./dues";
import { type ClusterShape, type Norms, seatsOf, totalOf } from "./seats";

export type Figures = Record<string, number | string>;

type StatedLimit = { kind: LimitKind; limit: Limit; isInternal: boolean };

/** Every count and limit that the plan's paper states, by a key that the catalogue `figures` words: `total`, `cluster.1`, `lastDay.dialogue`, `daysBefore.communeReport` … */
export function figuresOf(plan: {
  norms: Norms;
  clusters: readonly (ClusterShape & { ordinal: number })[];
  limits: readonly StatedLimit[];
}): Figures {
  const totals = totalOf(plan.clusters, plan.norms);
  const clusters = plan.clusters.map((cluster) => [`cluster.${cluster.ordinal}`, seatsOf(cluster, plan.norms).total] as const);
  const limits = plan.limits.filter(({ isInternal }) => !isInternal).map(limitFigure);
  return { ...totals, ...Object.fromEntries(clusters), ...Object.fromEntries(limits) };
}

/** A relative limit states its days, another its last good day; without a day the paper leaves a blank. */
function limitFigure({ kind, limit }: StatedLimit) {
  if (limit.wording === "daysBefore") return [`daysBefore.${kind}`, limit.days ?? ""] as const;
  return [`lastDay.${kind}`, lastDayOf(limit) ?? ""] as const;
}
