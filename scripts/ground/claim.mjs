import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { folderMade } from "./cluster-place.mjs";
import { note, noteOf } from "./note.mjs";
import { onlyOne } from "./running.mjs";
import { Trouble } from "./say.mjs";
import { writtenWhole } from "./written-whole.mjs";

/** The folder of this kind of office, held by this start alone; a given server may be shared by several processes, so nobody holds it. */
export async function claimed(kind) {
  const folder = folderOf(kind);
  const hold = kind === "server" ? { answersAt: () => {}, release: () => {} } : await onlyOne(folder);
  return { folder, ...hold };
}

/** The real office and the demonstration never share a folder: its first start says which of them lives there. */
function folderOf(kind) {
  const folder = resolve(base(), kind);
  folderMade(folder);
  const { kind: kept } = noteOf(folder);
  if (kept && kept !== kind) throw new Trouble(`Thư mục ${folder} giữ dữ liệu "${kept}", không dùng cho "${kind}" được.`);
  if (!kept) note(folder, { kind });
  return folder;
}

/** What is opened. A plain start opens the demonstration until somebody chose to use the program for real; --demo opens it once more. */
export function kindWanted(flags) {
  if (process.env.DATABASE_URL) return "server";
  if (flags.includes("--empty")) return "office";
  return flags.includes("--demo") ? "demo" : kindChosen();
}

/** From now on a plain start opens this. */
export function choose(kind) {
  mkdirSync(base(), { recursive: true });
  writtenWhole(choice(), `${JSON.stringify({ open: kind })}\n`);
}

function kindChosen() {
  return existsSync(choice()) ? JSON.parse(readFileSync(choice(), "utf8")).open : "demo";
}

const base = () => process.env.DATA_DIR || ".data";
const choice = () => join(base(), "choice.json");
