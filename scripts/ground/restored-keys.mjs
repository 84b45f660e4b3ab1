// The keys that a backup brings, from just before its rows are committed until they stand in the place of those made here.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { keysReplaced } from "./keys.mjs";
import { writtenWhole } from "./written-whole.mjs";

/**
 * Before the commit: from here on a crash loses no key.
 * @param {string} folder
 * @param {{ keys: Record<string, string>, recoveryPublicKey: string | null }} arrived
 */
export function keysArrived(folder, arrived) {
  writtenWhole(fileIn(folder), `${JSON.stringify(arrived, null, 2)}\n`);
}

/** After the commit. */
export function keysPlaced(folder) {
  keysReplaced(folder, arrivedIn(folder).keys);
  rmSync(fileIn(folder), { force: true });
}

/**
 * Finishes a restoring that was cut off between the commit and the keys; says whether there was one. The office's own mark tells:
 * where nothing was committed, this database bears another one or none.
 * @param {string} folder
 * @param {import("pg").Client} client
 */
export async function cutOffFinished(folder, client) {
  const mark = existsSync(fileIn(folder)) ? arrivedIn(folder).recoveryPublicKey : null;
  if (mark === null || mark !== (await markIn(client))) return false;
  keysPlaced(folder);
  return true;
}

async function markIn(client) {
  const { rowCount } = await client.query("SELECT FROM pg_class WHERE oid = to_regclass('installation')");
  if (rowCount === 0) return null;
  const { rows } = await client.query('SELECT recovery_public_key AS mark FROM "installation"');
  return rows[0]?.mark ?? null;
}

const arrivedIn = (folder) => JSON.parse(readFileSync(fileIn(folder), "utf8"));
const fileIn = (folder) => join(folder, "keys.restored.json");
