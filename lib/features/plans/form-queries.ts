// What the forms of a plan start from.
import "server-only";
import { restDay } from "@/lib/domain/dates";
import { adviseDay } from "@/lib/domain/deadlines";
import { type Actor, has } from "@/lib/domain/permissions";
import { toDay } from "@/lib/platform/clock";
import { digestOf, type Shown } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { bodiesOf } from "@/lib/platform/places";
import { within } from "@/lib/platform/reach";
import { holidaysOf } from "./deadlines";
import { wholePlan } from "./facts";
import { type Section, SHOWN, shownReportDue } from "./forms";

export type PlanForm = NonNullable<Awaited<ReturnType<typeof planForm>>>;

/** One section of the plan as its form shows it, with the digest that guards it, and the units a choice may name. */
export async function planForm(actor: Actor, planId: string, section: Section) {
  const plan = await wholePlan(db(), { id: planId, ...within(actor, "plan.edit") });
  if (!plan || !has(actor, "plan.edit")) return null;
  const values: Shown = SHOWN[section](plan);
  return {
    planId: plan.id,
    year: plan.year,
    closed: plan.closedAt !== null,
    values,
    seen: digestOf(values),
    bodies: await bodiesOf(db(), plan.officeId),
  };
}

export type LimitDays = NonNullable<Awaited<ReturnType<typeof limitDays>>>;

/** What each limit comes to as it is saved: its last good day, the rest that it falls on, the earlier day to advise, and what guards the form that asks for its day alone. */
export async function limitDays(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({
    where: { id: planId, ...within(actor, "plan.edit") },
    select: { limits: { orderBy: { kind: "asc" } } },
  });
  if (!plan) return null;
  const holidays = await holidaysOf(db());
  return plan.limits.map((limit) => {
    const lastDay = toDay(limit.lastDay);
    const rest = lastDay && restDay(lastDay, holidays);
    return { kind: limit.kind, lastDay, rest, advise: adviseDay(lastDay, holidays), seen: digestOf(shownReportDue(limit)) };
  });
}
