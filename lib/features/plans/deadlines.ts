// What a plan's deadlines come to on the office's day.
import "server-only";
import type { Day, Holiday } from "@/lib/domain/dates";
import { duesOf } from "@/lib/domain/dues";
import { toDay } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import { factsOf, type WholePlan } from "./facts";

/** Every due of the plan as it stands today. */
export function planDues(plan: WholePlan, today: Day, holidays: readonly Holiday[]) {
  return duesOf({
    today,
    holidays,
    limits: plan.limits.map(({ kind, wording, day, days, isInternal }) => ({
      kind,
      isInternal,
      limit: { wording, day: toDay(day), days },
    })),
    clusters: factsOf(plan).clusters.map(({ id, ordinal, cluster, communes }) => ({
      id,
      ordinal,
      communes,
      plannedOn: toDay(cluster.dialogue?.plannedOn ?? null),
      heldOn: toDay(cluster.dialogue?.heldOn ?? null),
      leadCommuneId: cluster.leadCommuneId,
    })),
    receipts: plan.receipts.map(({ kind, communeId, receivedOn, dueOn }) => ({
      kind,
      communeId,
      receivedOn: toDay(receivedOn),
      dueOn: toDay(dueOn),
    })),
  });
}

export async function holidaysOf(tx: Tx): Promise<Holiday[]> {
  const holidays = await tx.holiday.findMany({ orderBy: { on: "asc" } });
  return holidays.map(({ on, name }) => ({ on: toDay(on), name }));
}
