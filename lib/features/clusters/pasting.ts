// Names pasted from Excel: the units they mean, and the seats without a name.
import "server-only";
import { Refusal } from "@/lib/domain/refusals";
import { cleanText, foldName } from "@/lib/domain/vietnamese";
import type { Tx } from "@/lib/platform/db";
import { titled, unitsNamed } from "@/lib/platform/places";
import type { Prisma } from "@/prisma/generated/client";

type Level = "commune" | "hamlet";

const MOST_HAMLETS = 99;

/** Rows and cells as Excel puts them on the clipboard, without the headings, the sums and the column of running numbers that often come along. */
export function cellsOf(pasted: string): string[][] {
  const rows = pasted.split("\n").map((row) => row.split("\t").map(cleanText));
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const named = (isHeading(filled[0] ?? []) ? filled.slice(1) : filled).filter((row) => !isSum(row));
  const isNumbered = named.every(([number = "", name = ""]) => /^(\d+[.)]?)?$/.test(number) && /\p{L}/u.test(name));
  return named.map((row) => (isNumbered ? row.slice(1) : row.slice(row.findIndex((cell) => cell !== ""))));
}

const HEADING =
  /^(stt|tt|so tt|so thu tu|ghi chu|(ten |so |so luong |danh sach )?(don vi|dia phuong|(xa|phuong|thi tran|khom|ap|thon)( (va )?(xa|phuong|thi tran|khom|ap|thon))*)|ten)$/;

/** "STT", "Tên xã, thị trấn", "Số ấp": cells that name a column and no place ("Ấp Thị" is a place). */
function isHeading(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => HEADING.test(lettersOf(cell)) && !/\d/.test(cell));
}

const lettersOf = (cell: string) =>
  foldName(cell)
    .replace(/[^a-z]+/g, " ")
    .trim();

/** "Tổng cộng": the foot of a table. */
function isSum(row: readonly string[]): boolean {
  return /^(tong( cong| so)?|cong)$/.test(foldName(row.find((cell) => /\p{L}/u.test(cell)) ?? ""));
}

/** The one standing unit that bears a name, or none. @throws Refusal name_means_several */
export async function unitNamed(tx: Tx, level: Level, within: Prisma.UnitWhereInput, name: string) {
  const [found = null, ...others] = await unitsNamed(tx, level, within, name);
  if (others.length > 0) throw new Refusal("name_means_several", { name });
  return found;
}

export async function unitMade(tx: Tx, level: Level, parentId: string, fullName: string, toCheck = false) {
  const named = titled(level, fullName);
  return tx.unit.create({ data: { level, parentId, ...named, nameFolded: foldName(named.name), toCheck } });
}

/** How many hamlets a cell says; an empty one says none. @throws Refusal hamlet_count_unclear */
export function countIn(cell: string, name: string): number {
  if (!/^\d{0,2}$/.test(cell)) throw new Refusal("hamlet_count_unclear", { name });
  return Number(cell);
}

/** Seats for hamlets whose names will follow. `name`: the commune's. @throws Refusal hamlet_count_unclear */
export async function addUnnamed(tx: Tx, planId: string, commune: { id: string; name: string }, number: number) {
  if (number > MOST_HAMLETS) throw new Refusal("hamlet_count_unclear", { name: commune.name });
  const from = await nextHamlet(tx, planId, commune.id);
  await tx.planHamlet.createMany({
    data: Array.from({ length: number }, (_, index) => ({ planId, communeId: commune.id, ordinal: from + index })),
  });
}

export async function nextHamlet(tx: Tx, planId: string, communeId: string) {
  const last = await tx.planHamlet.aggregate({ where: { planId, communeId }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}
