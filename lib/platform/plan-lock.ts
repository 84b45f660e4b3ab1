// Deeds on one plan come one after another: each takes the plan's row first.
import "server-only";
import type { Tx } from "./db";

/** The plan as its deeds' subject, locked until the transaction ends, with its office's territory. */
export async function lockPlan(tx: Tx, planId: string) {
  await tx.$queryRaw`select 1 from plan where id = ${planId}::uuid for update`;
  const plan = await tx.plan.findUnique({ where: { id: planId }, include: { office: { select: { unitId: true } } } });
  return plan && { ...plan, unitId: plan.office.unitId };
}

/** A closed plan takes no more deeds. */
export const cannotEdit = (plan: { closedAt: Date | null }) => (plan.closedAt ? ("plan_closed" as const) : null);
