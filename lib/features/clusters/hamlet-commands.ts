// The hamlets of a plan's communes: what the seats are counted from, with a name or still without.
import "server-only";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { type Context, command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import { addUnnamed, cellsOf, findOrMake, nextHamlet } from "./pasting";
import { addHamletsInput, hamletInput, nameHamletInput } from "./schema";

/** Hamlets pasted from Excel, one a row, or only their number. Names first fill the seats that have none yet: no seat is lost. */
export const addHamlets = command({
  deed: "hamlet.add",
  input: addHamletsInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { planId, communeId, pasted, unnamed, toCheck }, { tx }) {
    refuse(cannotEdit(plan));
    if (!(await tx.planCommune.findUnique({ where: { planId_communeId: { planId, communeId } } }))) throw new Refusal("not_found");
    const names = cellsOf(pasted).flatMap(([name]) => (name ? [name] : []));
    for (const name of names) await nameOrAdd(tx, planId, communeId, { name, toCheck });
    await addUnnamed(tx, planId, communeId, unnamed ?? (names.length === 0 ? 1 : 0));
    return { id: planId, detail: { communeId, named: names.length, unnamed: unnamed ?? 0 } };
  },
});

export const nameHamlet = command({
  deed: "hamlet.name",
  input: nameHamletInput,
  subject: ({ hamletId }, context) => hamletOf(hamletId, context),
  async run({ hamlet, ...plan }, { name, toCheck }, { tx }) {
    refuse(cannotEdit(plan));
    const unit = await findOrMake(tx, "hamlet", hamlet.communeId, name);
    await refuseTwice(tx, plan.id, unit.id, hamlet.id);
    await tx.planHamlet.update({ where: { id: hamlet.id }, data: { unitId: unit.id } });
    await tx.unit.update({ where: { id: unit.id }, data: { toCheck } });
    return { id: plan.id, detail: { hamletId: hamlet.id } };
  },
});

export const removeHamlet = command({
  deed: "hamlet.remove",
  input: hamletInput,
  subject: ({ hamletId }, context) => hamletOf(hamletId, context),
  async run({ hamlet, ...plan }, _, { tx }) {
    refuse(cannotEdit(plan));
    await tx.planHamlet.delete({ where: { id: hamlet.id } });
    return { id: plan.id, detail: { communeId: hamlet.communeId } };
  },
});

async function hamletOf(hamletId: string, { tx }: Context) {
  const hamlet = await tx.planHamlet.findUnique({ where: { id: hamletId } });
  const plan = hamlet && (await lockPlan(tx, hamlet.planId));
  return plan && { ...plan, hamlet };
}

async function nameOrAdd(tx: Tx, planId: string, communeId: string, { name, toCheck }: { name: string; toCheck: boolean }) {
  const unit = await findOrMake(tx, "hamlet", communeId, name, toCheck);
  await refuseTwice(tx, planId, unit.id, null);
  const nameless = await tx.planHamlet.findFirst({ where: { planId, communeId, unitId: null }, orderBy: { ordinal: "asc" } });
  if (nameless) await tx.planHamlet.update({ where: { id: nameless.id }, data: { unitId: unit.id } });
  else await tx.planHamlet.create({ data: { planId, communeId, unitId: unit.id, ordinal: await nextHamlet(tx, planId, communeId) } });
}

async function refuseTwice(tx: Tx, planId: string, unitId: string, hamletId: string | null) {
  const other = await tx.planHamlet.findUnique({ where: { planId_unitId: { planId, unitId } }, include: { unit: true } });
  if (other?.unit && other.id !== hamletId) throw new Refusal("hamlet_once_in_plan", { name: fullNameOf(other.unit) });
}
