// The search over all that an actor may see.
import "server-only";
import { formatDay } from "@/lib/domain/dates";
import { type Actor, has } from "@/lib/domain/permissions";
import { bestFirst } from "@/lib/domain/ranking";
import { nameInTime } from "@/lib/domain/units";
import { foldName } from "@/lib/domain/vietnamese";
import { toDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { territoryOf, within } from "@/lib/platform/reach";
import type { UnitLevel } from "@/prisma/generated/enums";
import { searchInput } from "./schema";

export type Hit = { id: string; kind: UnitLevel | "plan"; label: string; note: string };

const MOST = 12;

/** Units and plans by name or alias, with or without diacritics; what is spelled exactly as typed comes first. What is no search finds nothing. */
export async function found(actor: Actor, raw: Record<string, unknown>): Promise<Hit[]> {
  const asked = searchInput.safeParse(raw);
  if (!asked.success) return [];
  const { typed } = asked.data;
  const folded = foldName(typed);
  if (folded === "" || !has(actor, "unit.read")) return [];
  const [units, plans] = await Promise.all([unitsLike(actor, folded), plansLike(actor, folded)]);
  return bestFirst([...plans, ...units], typed)
    .slice(0, MOST)
    .map(({ names: _, ...hit }) => hit);
}

async function unitsLike(actor: Actor, folded: string) {
  const ids = await territoryOf(db(), actor, "unit.read");
  const units = await db().unit.findMany({ where: { id: { in: ids } }, include: { aliases: true, parent: true } });
  const hits = units.map((unit) => {
    const label = nameInTime(fullNameOf(unit), unit.validTo !== null);
    const aliases = unit.aliases.map(({ name }) => name);
    const until = toDay(unit.validTo);
    const note = [unit.level === "hamlet" && unit.parent ? fullNameOf(unit.parent) : "", until ? `→ ${formatDay(until)}` : ""]
      .filter(Boolean)
      .join(" · ");
    return { id: unit.id, kind: unit.level, label, note, names: [unit.name, label, ...aliases] };
  });
  return hits.filter(({ names }) => names.some((name) => foldName(name).includes(folded)));
}

async function plansLike(actor: Actor, folded: string) {
  const plans = await db().plan.findMany({ where: within(actor, "plan.read"), select: { id: true, year: true, title: true } });
  const hits = plans.map(({ id, year, title }) => ({
    id,
    kind: "plan" as const,
    label: title,
    note: String(year),
    names: [title, String(year), `kế hoạch ${year}`],
  }));
  return hits.filter(({ names }) => names.some((name) => foldName(name).includes(folded)));
}
