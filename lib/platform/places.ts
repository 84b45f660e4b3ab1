// Places by the names people write: "Ấp Phú Hòa A", "xã Thường Lạc", with or without diacritics, under any alias.
import "server-only";
import { foldName, spellingOf } from "@/lib/domain/vietnamese";
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
 * The standing units under a parent that bear this name or alias. A name typed with its marks finds only that spelling ("Long Thạnh" is not
 * "Long Thành"); typed without marks it may find several.
 */
export async function unitsNamed(tx: Tx, level: "commune" | "hamlet", parentId: string, fullName: string) {
  const { title, name } = titled(level, fullName);
  const folded = foldName(name);
  const aliases = { some: { nameFolded: foldName(fullName) } };
  const near = await tx.unit.findMany({ where: { level, parentId, validTo: null, OR: [{ nameFolded: folded }, { aliases }] } });
  const titledSo = near.filter((unit) => title !== "" && unit.title === title);
  const found = titledSo.length > 0 ? titledSo : near;
  const isPlain = folded === name.toLowerCase();
  return isPlain ? found : found.filter((unit) => unit.nameFolded !== folded || spellingOf(unit.name) === spellingOf(name));
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
