// The places that a new office stands on: its own and those above it.
import "server-only";
import { foldName } from "@/lib/domain/vietnamese";
import type { Tx } from "@/lib/platform/db";
import { titled } from "@/lib/platform/places";

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
