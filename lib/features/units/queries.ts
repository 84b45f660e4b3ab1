// The tree of an office's units, and one unit with its names and its history.
import "server-only";
import { type Actor, has } from "@/lib/domain/permissions";
import { nameInTime } from "@/lib/domain/units";
import { compareNames } from "@/lib/domain/vietnamese";
import { toDay } from "@/lib/platform/clock";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { territoryOf } from "@/lib/platform/reach";
import type { UnitLevel } from "@/prisma/generated/enums";
import { shownEnd, shownUnit } from "./forms";

export type UnitNode = {
  id: string;
  level: UnitLevel;
  name: string;
  toCheck: boolean;
  validTo: string | null;
  becameNames: string[];
  aliases: string[];
  children: UnitNode[];
};

/** The office's units as a tree: standing ones in the order of their names, dissolved ones after them, bodies last. */
export async function unitTree(actor: Actor) {
  const ids = await territoryOf(db(), actor, "unit.read");
  const units = await db().unit.findMany({ where: { id: { in: ids } }, include: { aliases: true, successors: { include: { to: true } } } });
  const sorted = units.sort((a, b) => orderOf(a) - orderOf(b) || compareNames(a.name, b.name));
  const nodes = new Map(sorted.map((unit) => [unit.id, nodeOf(unit)]));
  const roots: UnitNode[] = [];
  for (const unit of sorted) {
    const node = nodes.get(unit.id);
    const parent = unit.parentId ? nodes.get(unit.parentId) : undefined;
    if (node) (parent?.children ?? roots).push(node);
  }
  const toCheck = sorted.filter((unit) => unit.toCheck && !unit.validTo).length;
  return { roots, toCheck, maySave: has(actor, "unit.save") };
}

export type UnitSheet = NonNullable<Awaited<ReturnType<typeof unitSheet>>>;

/** One unit with its names, dates and what it came from and became; null outside the actor's territory. */
export async function unitSheet(actor: Actor, unitId: string) {
  const ids = await territoryOf(db(), actor, "unit.read");
  if (!ids.includes(unitId)) return null;
  const unit = await db().unit.findUnique({
    where: { id: unitId },
    include: { parent: true, aliases: true, successors: { include: { to: true } }, predecessors: { include: { from: true } } },
  });
  if (!unit) return null;
  const values = shownUnit(unit);
  const siblings = await db().unit.findMany({ where: { id: { in: ids, not: unitId }, level: unit.level, validTo: null } });
  return {
    id: unit.id,
    level: unit.level,
    name: nameInTime(fullNameOf(unit), unit.validTo !== null),
    parent: unit.parent && ids.includes(unit.parent.id) ? { id: unit.parent.id, name: fullNameOf(unit.parent) } : null,
    values,
    seen: digestOf(values),
    endSeen: digestOf(shownEnd(unit)),
    toCheck: unit.toCheck,
    validFrom: toDay(unit.validFrom),
    validTo: toDay(unit.validTo),
    legalBasis: unit.legalBasis,
    aliases: unit.aliases.map(({ id, name }) => ({ id, name })).sort((a, b) => compareNames(a.name, b.name)),
    became: unit.successors.map(({ to, share, on }) => ({ id: to.id, name: fullNameOf(to), share, on: toDay(on) })),
    cameFrom: unit.predecessors.map(({ from, share, on }) => ({ id: from.id, name: fullNameOf(from), share, on: toDay(on) })),
    siblings: siblings.map((each) => ({ value: each.id, label: fullNameOf(each) })).sort((a, b) => compareNames(a.label, b.label)),
    maySave: has(actor, "unit.save"),
  };
}

const orderOf = ({ level, validTo }: { level: UnitLevel; validTo: Date | null }) => (level === "body" ? 2 : validTo ? 1 : 0);

type Stored = Parameters<typeof fullNameOf>[0] & {
  id: string;
  level: UnitLevel;
  toCheck: boolean;
  validTo: Date | null;
  aliases: { name: string }[];
  successors: { to: Parameters<typeof fullNameOf>[0] }[];
};

function nodeOf(unit: Stored): UnitNode {
  return {
    id: unit.id,
    level: unit.level,
    name: nameInTime(fullNameOf(unit), unit.validTo !== null),
    toCheck: unit.toCheck,
    validTo: toDay(unit.validTo),
    becameNames: unit.successors.map(({ to }) => fullNameOf(to)),
    aliases: unit.aliases.map(({ name }) => name),
    children: [],
  };
}
