// Everything a plan holds, read in one go, and what follows from it: seats, totals, figures. No cache: live numbers are computed.
import "server-only";
import { lastDayOf } from "@/lib/domain/deadlines";
import { type Figures, figuresOf } from "@/lib/domain/figures";
import { seatsOf, totalOf } from "@/lib/domain/seats";
import { toDay } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import type { Prisma } from "@/prisma/generated/client";
import { PLAN_PARTS } from "./forms";

const WHOLE = {
  ...PLAN_PARTS,
  office: { include: { unit: true, reportsTo: true } },
  programmes: { orderBy: { ordinal: "asc" }, include: { lead: true } },
  topics: { orderBy: { ordinal: "asc" }, include: { answerer: true } },
  clusters: { orderBy: { ordinal: "asc" }, include: { venue: true, hostCommune: true, leadCommune: true, dialogue: true } },
  communes: { orderBy: { ordinal: "asc" }, include: { commune: true, hamlets: { orderBy: { ordinal: "asc" }, include: { unit: true } } } },
  members: { orderBy: { ordinal: "asc" }, include: { unit: true, fields: { include: { topic: true } }, assignments: true } },
  receipts: { include: { recordedBy: { select: { fullName: true } } } },
  papers: {
    orderBy: { sentAt: "desc" },
    include: {
      scan: { select: { id: true, name: true } },
      edits: { orderBy: { keptAt: "desc" }, include: { file: { select: { id: true, name: true, mediaType: true } } } },
    },
  },
} satisfies Prisma.PlanInclude;

export type WholePlan = Prisma.PlanGetPayload<{ include: typeof WHOLE }>;

/** The whole plan where the filter finds it; null where it does not exist for the asker. */
export const wholePlan = (tx: Tx, where: Prisma.PlanWhereInput): Promise<WholePlan | null> => tx.plan.findFirst({ where, include: WHOLE });

export type Facts = ReturnType<typeof factsOf>;

/** The plan's clusters with names, seats and dates, its totals and the figures its paper would state today. */
export function factsOf(plan: WholePlan) {
  const norms = {
    taskForcePerCluster: plan.taskForcePerCluster,
    delegatesPerCommune: plan.delegatesPerCommune,
    leadersPerHamlet: plan.leadersPerHamlet,
    householdsPerHamlet: plan.householdsPerHamlet,
  };
  const limits = plan.limits.map(({ kind, isInternal, wording, day, days }) => ({
    kind,
    isInternal,
    limit: { wording, day: toDay(day), days },
  }));
  const lastDays = Object.fromEntries(limits.map(({ kind, limit }) => [kind, lastDayOf(limit)]));
  const clusters = plan.clusters.map((cluster) => {
    const communes = plan.communes.filter((placed) => placed.clusterId === cluster.id).map(communeFacts);
    const counted = communes.map(({ id, name, hamlets }) => ({ id, name, hamlets: hamlets.length }));
    return { id: cluster.id, ordinal: cluster.ordinal, cluster, communes, counted, seats: seatsOf({ communes: counted }, norms) };
  });
  const shapes = clusters.map(({ ordinal, counted }) => ({ ordinal, communes: counted }));
  const figures: Figures = figuresOf({ norms, clusters: shapes, limits });
  return { norms, clusters, totals: totalOf(shapes, norms), figures, lastDays };
}

function communeFacts({ commune, hamlets }: WholePlan["communes"][number]) {
  return {
    id: commune.id,
    name: fullNameOf(commune),
    hamlets: hamlets.map(({ id, unit }) => ({ id, name: unit ? fullNameOf(unit) : null, toCheck: unit?.toCheck ?? false })),
  };
}
