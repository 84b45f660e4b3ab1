// Names pasted from Excel: the units they mean, and the seats without a name.
import "server-only";
import { Refusal } from "@/lib/domain/refusals";
import { cleanText, foldName } from "@/lib/domain/vietnamese";
import type { Tx } from "@/lib/platform/db";
import { titled, unitsNamed } from "@/lib/platform/places";

/** Rows and cells as Excel puts them on the clipboard. */
export function cellsOf(pasted: string): string[][] {
  return pasted
    .split("\n")
    .map((row) => row.split("\t").map(cleanText))
    .filter(([first]) => first !== undefined && first !== "");
}

export async function findOrMake(tx: Tx, level: "commune" | "hamlet", parentId: string, fullName: string, toCheck = false) {
  const [found, ...others] = await unitsNamed(tx, level, parentId, fullName);
  if (others.length > 0) throw new Refusal("name_means_several");
  if (found) return found;
  const named = titled(level, fullName);
  return tx.unit.create({ data: { level, parentId, ...named, nameFolded: foldName(named.name), toCheck } });
}

export async function addUnnamed(tx: Tx, planId: string, communeId: string, number: number) {
  const from = await nextHamlet(tx, planId, communeId);
  await tx.planHamlet.createMany({
    data: Array.from({ length: Math.min(number, 99) }, (_, index) => ({ planId, communeId, ordinal: from + index })),
  });
}

export async function nextHamlet(tx: Tx, planId: string, communeId: string) {
  const last = await tx.planHamlet.aggregate({ where: { planId, communeId }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}
