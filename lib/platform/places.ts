// Places by the names people write: "Ấp Phú Hòa A", "xã Thường Lạc", with or without diacritics, under any alias.
import "server-only";
import { foldName } from "@/lib/domain/vietnamese";
import type { UnitLevel } from "@/prisma/generated/enums";
import type { Tx } from "./db";

const TITLES: Record<"commune" | "hamlet", readonly string[]> = {
  commune: ["Thị trấn", "Phường", "Xã"],
  hamlet: ["Khóm", "Ấp", "Thôn", "Tổ dân phố", "Bản", "Buôn", "Làng"],
};

export type Named = { title: string; name: string };

/** Splits the title off a full name: "xã Thường Lạc" → { title: "Xã", name: "Thường Lạc" }. A name without title gets the empty one. */
export function titled(level: "commune" | "hamlet", fullName: string): Named {
  const folded = foldName(fullName);
  const title = TITLES[level].find((each) => folded.startsWith(`${foldName(each)} `));
  if (!title) return { title: "", name: fullName };
  return { title, name: fullName.split(" ").slice(title.split(" ").length).join(" ") };
}

/** The name with its title, as papers write it. */
export const fullNameOf = (unit: Named) => [unit.title, unit.name].filter(Boolean).join(" ");

/** The standing units under a parent that bear this name or alias; more than one where the name alone does not tell. */
export async function unitsNamed(tx: Tx, level: "commune" | "hamlet", parentId: string, fullName: string) {
  const { title, name } = titled(level, fullName);
  const nameFolded = foldName(name);
  const found = await tx.unit.findMany({
    where: {
      level: level satisfies UnitLevel,
      parentId,
      validTo: null,
      OR: [{ nameFolded }, { aliases: { some: { nameFolded: foldName(fullName) } } }],
    },
  });
  const exact = found.filter((unit) => title !== "" && unit.title === title);
  return exact.length > 0 ? exact : found;
}
