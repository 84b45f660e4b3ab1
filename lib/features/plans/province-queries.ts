// The province's look at the offices that report to it.
import "server-only";
import type { Day, Holiday } from "@/lib/domain/dates";
import type { Actor } from "@/lib/domain/permissions";
import { officeToday } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { above } from "@/lib/platform/reach";
import { holidaysOf, planDues } from "./deadlines";
import { factsOf, type WholePlan, wholePlan } from "./facts";
import { datedDialogues, dialogueSheet, stateOf } from "./state";

export type ProvinceSheet = Awaited<ReturnType<typeof provinceSheet>>;

/** What the province sees of the offices that report to it in a year: figures and dates, no persons. `plan` is null where none was made. */
export async function provinceSheet(actor: Actor, year: number) {
  const offices = await db().office.findMany({
    where: above(actor, "province.read"),
    include: { unit: true },
    orderBy: { bodyName: "asc" },
  });
  const today = await officeToday();
  const holidays = await holidaysOf(db());
  const plans = await Promise.all(offices.map((office) => wholePlan(db(), { officeId: office.id, year })));
  return offices.map((office, index) => {
    const plan = plans[index];
    return {
      id: office.id,
      office: office.bodyName,
      unit: fullNameOf(office.unit),
      plan: plan ? districtFigures(plan, today, holidays) : null,
    };
  });
}

export type DistrictFigures = ReturnType<typeof districtFigures>;

function districtFigures(plan: WholePlan, today: Day, holidays: readonly Holiday[]) {
  const { totals, norms, clusters } = factsOf(plan);
  const { closed, inForce, out, drift } = stateOf(plan);
  return {
    id: plan.id,
    closed,
    inForce: inForce && { ...inForce, signerName: "", scanId: null },
    out,
    drift,
    totals,
    norms,
    today,
    dialogues: datedDialogues(plan),
    clusters: clusters.map(({ id, ordinal, seats, communes, cluster }) => ({
      id,
      ordinal,
      seats: seats.total,
      communes,
      dialogue: cluster.dialogue && dialogueSheet(cluster.dialogue),
    })),
    dues: planDues(plan, today, holidays),
  };
}
