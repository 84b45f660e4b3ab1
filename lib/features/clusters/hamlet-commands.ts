// The hamlets of a plan's communes: what the seats are counted from, with a name or still without.
import "server-only";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { foldName } from "@/lib/domain/vietnamese";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { fullNameOf, keepAlias, titled } from "@/lib/platform/places";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import type { Unit } from "@/prisma/generated/client";
import { shownHamlet } from "./forms";
import { addUnnamed, nextHamlet, unitMade, unitNamed } from "./pasting";
import { addHamletsInput, communeInput, hamletInput, nameHamletInput } from "./schema";

/** Hamlets pasted from Excel, one a row, or only their number. Names first fill the seats that have none yet: no seat is lost. */
export const addHamlets = command({
  deed: "hamlet.add",
  input: addHamletsInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { planId, communeId, pasted, unnamed, toCheck }, { tx }) {
    refuse(cannotEdit(plan));
    const placed = await tx.planCommune.findUnique({ where: { planId_communeId: { planId, communeId } }, include: { commune: true } });
    if (!placed) throw new Refusal("not_found");
    const names = pasted.flatMap(([name]) => (name ? [name] : []));
    for (const name of names) await nameOrAdd(tx, planId, communeId, { name, toCheck });
    await addUnnamed(tx, planId, { id: communeId, name: fullNameOf(placed.commune) }, unnamed ?? (names.length === 0 ? 1 : 0));
    return { id: planId, detail: { communeId, named: names.length, unnamed: unnamed ?? 0 } };
  },
});

/** Gives a seat its hamlet, or the hamlet it has another name; the seat goes over where that name is another hamlet's of the commune. */
export const nameHamlet = command({
  deed: "hamlet.name",
  input: nameHamletInput,
  subject: ({ hamletId }, context) => hamletOf(hamletId, context),
  async run({ hamlet, ...plan }, { hamletId, seen, name, toCheck }, { tx }) {
    refuse(cannotEdit(plan));
    await unlessChanged(tx, shownHamlet(hamlet.unit), seen, plan.id, { deed: "hamlet.name", part: ["hamletId", hamletId] });
    const found = await unitNamed(tx, "hamlet", { parentId: hamlet.communeId }, name);
    const unit = found ?? hamlet.unit ?? (await unitMade(tx, "hamlet", hamlet.communeId, name));
    await refuseTwice(tx, plan.id, unit.id, hamletId);
    await tx.planHamlet.update({ where: { id: hamletId }, data: { unitId: unit.id } });
    await tx.unit.update({ where: { id: unit.id }, data: { toCheck } });
    if (unit.id === hamlet.unit?.id) await rename(tx, unit, name);
    return { id: plan.id, detail: { hamletId } };
  },
});

/** The names of a commune's hamlets were held against the official list, all of them. */
export const checkHamlets = command({
  deed: "hamlet.check",
  input: communeInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { planId, communeId }, { tx }) {
    refuse(cannotEdit(plan));
    const unchecked = { toCheck: true, hamlets: { some: { planId, communeId } } };
    const { count } = await tx.unit.updateMany({ where: unchecked, data: { toCheck: false } });
    return count === 0 ? null : { id: planId, detail: { communeId, hamlets: count } };
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

/** The seat behind its plan's lock, its hamlet behind its own: the page of units renames it too, and so may another plan. */
async function hamletOf(hamletId: string, { tx }: Context) {
  const found = await tx.planHamlet.findUnique({ where: { id: hamletId }, select: { planId: true } });
  const plan = found && (await lockPlan(tx, found.planId));
  await tx.$queryRaw`
    select 1 from unit join plan_hamlet on plan_hamlet.unit_id = unit.id where plan_hamlet.id = ${hamletId}::uuid for no key update of unit`;
  const hamlet = plan && (await tx.planHamlet.findUnique({ where: { id: hamletId }, include: { unit: true } }));
  return hamlet && { ...plan, hamlet };
}

/** A name typed without its title leaves the hamlet the title it has. */
async function rename(tx: Tx, unit: Unit, typed: string) {
  const before = fullNameOf(unit);
  const { title, name } = titled("hamlet", typed);
  const after = { title: title || unit.title, name };
  if (fullNameOf(after) === before) return;
  await tx.unit.update({ where: { id: unit.id }, data: { ...after, nameFolded: foldName(name) } });
  await keepAlias(tx, unit.id, before);
}

async function nameOrAdd(tx: Tx, planId: string, communeId: string, { name, toCheck }: { name: string; toCheck: boolean }) {
  const found = await unitNamed(tx, "hamlet", { parentId: communeId }, name);
  const unit = found ?? (await unitMade(tx, "hamlet", communeId, name, toCheck));
  await refuseTwice(tx, planId, unit.id, null);
  const nameless = await tx.planHamlet.findFirst({ where: { planId, communeId, unitId: null }, orderBy: { ordinal: "asc" } });
  if (nameless) await tx.planHamlet.update({ where: { id: nameless.id }, data: { unitId: unit.id } });
  else await tx.planHamlet.create({ data: { planId, communeId, unitId: unit.id, ordinal: await nextHamlet(tx, planId, communeId) } });
}

async function refuseTwice(tx: Tx, planId: string, unitId: string, hamletId: string | null) {
  const other = await tx.planHamlet.findUnique({ where: { planId_unitId: { planId, unitId } }, include: { unit: true } });
  if (other?.unit && other.id !== hamletId) throw new Refusal("hamlet_once_in_plan", { name: fullNameOf(other.unit) });
}
