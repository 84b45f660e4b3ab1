import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writtenWhole } from "./written-whole.mjs";

/** What is remembered of a data folder between starts: which kind lives there, the database's port, and its cluster when that lies elsewhere. */
export function noteOf(folder) {
  const file = fileOf(folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

export function note(folder, facts) {
  writtenWhole(fileOf(folder), `${JSON.stringify({ ...noteOf(folder), ...facts })}\n`);
}

const fileOf = (folder) => join(folder, "cluster.json");
