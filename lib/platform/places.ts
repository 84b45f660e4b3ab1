// Places by the names people write: "Ấp Phú Hòa A", "xã Thường Lạc", with or without diacritics, under any alias.
import "server-only";
import { Refusal } from "@/lib/domain/refusals";
import { nameInTime } from "@/lib/domain/units";
import { compareNames, foldName, spellingOf } from "@/lib/domain/vietnamese";
import type { Prisma } from "@/prisma/generated/client";
import type { Tx } from "./db";

export type Place = "province" | "district" | "commune" | "hamlet";

const TITLES: Record<Place, readonly string[]> = {
  province: ["Thành phố", "Tỉnh"],
  district: ["Thành phố", "Thị xã", "Huyện", "Quận"],
  commune: ["Thị trấn", "Phường", "Xã"],
  hamlet: ["Khóm", "Ấp", "Thôn", "Tổ dân phố", "Bản", "Buôn", "Làng"],
};

export type Named = { title: string; name: string };

/** Splits the title off a full name: "xã Thường Lạc" → { title: "Xã", name: "Thường Lạc" }. A name without title gets the empty one. */
export function titled(level: Place, fullName: string): Named {
  const folded = foldName(fullName);
  const title = TITLES[level].find((each) => folded.startsWith(`${foldName(each)} `));
  if (!title) return { title: "", name: fullName };
  return { title, name: fullName.split(" ").slice(title.split(" ").length).join(" ") };
}

/** The name with its title, as papers write it. */
export const fullNameOf = (unit: Named) => [unit.title, unit.name].filter(Boolean).join(" ");

/**
 * The standing units of a level that bear this name or alias, among those that `within` names. A name typed with its marks finds only that
 * spelling ("Long Thạnh" is not "Long Thành"); typed without marks it may find several. "Ấp 1" is not "Khóm 1".
 */
export async function unitsNamed(tx: Tx, level: "commune" | "hamlet", within: Prisma.UnitWhereInput, fullName: string) {
  const typed = titled(level, fullName);
  const folded = foldName(typed.name);
  const keys = [folded, ...TITLES[level].map((title) => `${foldName(title)} ${folded}`)];
  const near = await tx.unit.findMany({
    where: { AND: [within, { level, validTo: null, OR: [{ nameFolded: folded }, { aliases: { some: { nameFolded: { in: keys } } } }] }] },
    include: { aliases: true },
  });
  const found = near.filter((unit) =>
    [unit, ...unit.aliases.map(({ name }) => titled(level, name))].some((own) => isCalled(own, typed, level)),
  );
  const titledSo = found.filter(({ title }) => typed.title !== "" && title === typed.title);
  return titledSo.length > 0 ? titledSo : found;
}

/** A name under which a unit goes on being found. */
export async function keepAlias(tx: Tx, unitId: string, name: string) {
  await tx.unitAlias.createMany({ data: [{ unitId, name, nameFolded: foldName(name) }], skipDuplicates: true });
}

/** Communes are often written with another's title ("xã" for "thị trấn"); hamlets of one commune may differ in nothing else. */
function isCalled(own: Named, typed: Named, level: "commune" | "hamlet"): boolean {
  const isTitled = level === "commune" || own.title === "" || typed.title === "" || own.title === typed.title;
  const isPlain = foldName(typed.name) === typed.name.toLowerCase();
  const isSpelled = isPlain ? foldName(own.name) === foldName(typed.name) : spellingOf(own.name) === spellingOf(typed.name);
  return isTitled && isSpelled;
}

/** The ids of an office's territory: its own unit and all below it. */
export async function territoryOfOffice(tx: Tx, officeId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recursive territory as (
      select unit_id as id from office where id = ${officeId}::uuid
      union select unit.id from unit join territory on unit.parent_id = territory.id
    ) select id from territory`;
  return rows.map(({ id }) => id);
}

/** Units that a form names by their ids, dissolved ones too. @throws Refusal not_found where one lies outside the office's territory. */
export async function checkUnits(tx: Tx, officeId: string, unitIds: readonly (string | null)[]) {
  const named = unitIds.filter((id) => id !== null);
  if (named.length === 0) return;
  const own = new Set(await territoryOfOffice(tx, officeId));
  if (!named.every((id) => own.has(id))) throw new Refusal("not_found");
}

/** The bodies of an office's territory with the names they also go by; those that are no more come last. */
export async function bodiesOf(tx: Tx, officeId: string) {
  const bodies = await tx.unit.findMany({
    where: { level: "body", id: { in: await territoryOfOffice(tx, officeId) } },
    include: { aliases: true },
  });
  return bodies
    .map(({ id, validTo, aliases, ...named }) => ({
      id,
      name: nameInTime(fullNameOf(named), validTo !== null),
      aliases: aliases.map((alias) => alias.name),
      isDissolved: validTo !== null,
    }))
    .sort((a, b) => Number(a.isDissolved) - Number(b.isDissolved) || compareNames(a.name, b.name));
}

type Level = "province" | "district" | "commune";
type Territory = { level: Level } & Record<Level, string>;

const LEVELS: readonly Level[] = ["province", "district", "commune"];

/** Makes the units from the province down to the office's own level, leaving out a district that has no name; returns the last. */
export async function layTerritory(tx: Tx, { level, ...names }: Territory): Promise<string> {
  const above = LEVELS.slice(0, LEVELS.indexOf(level) + 1).filter((each) => names[each] !== "");
  let parentId: string | null = null;
  for (const each of above) parentId = await made(tx, each, parentId, names[each]);
  return parentId ?? "";
}

async function made(tx: Tx, level: Level, parentId: string | null, fullName: string): Promise<string> {
  const { title, name } = titled(level, fullName);
  const unit = await tx.unit.create({ data: { level, parentId, title, name, nameFolded: foldName(name) } });
  return unit.id;
}
