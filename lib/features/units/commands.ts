// The tree of units: what is added, renamed and dissolved, and the names it is found by. A dissolved unit stays a place.
import "server-only";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { mayHold } from "@/lib/domain/units";
import { foldName } from "@/lib/domain/vietnamese";
import { fromDay } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { fullNameOf, keepAlias, titled, unitsNamed } from "@/lib/platform/places";
import type { UnitLevel } from "@/prisma/generated/enums";
import { unitUnder } from "./facts";
import { shownEnd, shownUnit } from "./forms";
import { addAliasInput, addUnitInput, aliasInput, dissolveUnitInput, renameUnitInput } from "./schema";

export const addUnit = command({
  deed: "unit.save",
  input: addUnitInput,
  subject: ({ parentId }, { tx, actor }) => unitUnder(tx, actor, parentId),
  async run(parent, { parentId, level, name, validFrom, ...given }, { tx }) {
    refuse(mayHold(parent.level, level) ? null : "hamlet_has_commune");
    if (level === "hamlet") await refuseTwice(tx, parentId, name);
    const unit = await tx.unit.create({ data: { parentId, level, ...named(level, name), ...given, validFrom: fromDay(validFrom) } });
    return { id: unit.id, detail: { level, parentId } };
  },
});

export const renameUnit = command({
  deed: "unit.save",
  input: renameUnitInput,
  subject: ({ unitId }, { tx, actor }) => unitUnder(tx, actor, unitId),
  async run(unit, { unitId, seen, name, code, validFrom, toCheck, keepsAlias }, { tx }) {
    await unlessChanged(tx, shownUnit(unit), seen, unitId, { deed: "unit.save" });
    const before = fullNameOf(unit);
    const after = named(unit.level, name);
    await tx.unit.update({ where: { id: unitId }, data: { ...after, code, validFrom: fromDay(validFrom), toCheck } });
    if (keepsAlias && before !== fullNameOf(after)) await keepAlias(tx, unitId, before);
    return { id: unitId, detail: { renamed: before !== fullNameOf(after), toCheck } };
  },
});

/** Its last day, why, and what it became. Said again, it adds another successor. */
export const dissolveUnit = command({
  deed: "unit.save",
  input: dissolveUnitInput,
  subject: ({ unitId }, { tx, actor }) => unitUnder(tx, actor, unitId),
  async run({ officeId: _, ...unit }, { unitId, seen, validTo, legalBasis, successorId, share }, { tx, actor }) {
    await unlessChanged(tx, shownEnd(unit), seen, unitId, { deed: "unit.save" });
    const on = fromDay(validTo);
    await tx.unit.update({ where: { id: unitId }, data: { validTo: on, legalBasis } });
    if (successorId) {
      const successor = successorId === unitId ? null : await unitUnder(tx, actor, successorId);
      if (successor?.level !== unit.level) throw new Refusal("not_found");
      const key = { fromId: unitId, toId: successorId };
      await tx.unitSuccession.upsert({
        where: { fromId_toId: key },
        create: { ...key, share, on, legalBasis },
        update: { share, on, legalBasis },
      });
    }
    return { id: unitId, detail: { validTo, successorId } };
  },
});

export const addAlias = command({
  deed: "unit.save",
  input: addAliasInput,
  subject: ({ unitId }, { tx, actor }) => unitUnder(tx, actor, unitId),
  async run(unit, { name }, { tx }) {
    refuse(unit.aliases.some(({ nameFolded }) => nameFolded === foldName(name)) ? "alias_once" : null);
    await keepAlias(tx, unit.id, name);
    return { id: unit.id };
  },
});

export const removeAlias = command({
  deed: "unit.save",
  input: aliasInput,
  async subject({ aliasId }, { tx, actor }) {
    const alias = await tx.unitAlias.findUnique({ where: { id: aliasId } });
    const unit = alias && (await unitUnder(tx, actor, alias.unitId));
    return unit && { ...unit, aliasId };
  },
  async run({ id, aliasId }, _, { tx }) {
    await tx.unitAlias.delete({ where: { id: aliasId } });
    return { id };
  },
});

/** A name that differs only in where its tone mark sits is the same name; the same name with another title (khóm, ấp) is another hamlet. */
async function refuseTwice(tx: Tx, parentId: string, name: string) {
  const { title } = titled("hamlet", name);
  const same = (await unitsNamed(tx, "hamlet", { parentId }, name)).filter((unit) => unit.title === title);
  refuse(same.length > 0 ? "hamlet_once_in_commune" : null);
}

/** A body's name has no title to split off. */
function named(level: UnitLevel, fullName: string) {
  const { title, name } = level === "body" ? { title: "", name: fullName } : titled(level, fullName);
  return { title, name, nameFolded: foldName(name) };
}
