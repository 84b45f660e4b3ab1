import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writtenFirst, writtenWhole } from "./written-whole.mjs";

const NAMES = ["AUTH_SECRET", "DATA_KEY", "LOOKUP_KEY", "DATABASE_PASSWORD"];

/**
 * The installation's secrets: from the environment where given, else made once and kept beside its data, readable by its owner only.
 * Of two first starts at the same time the one that writes first makes them for both.
 * @param {string} folder
 * @param {Record<string, string | undefined>} given
 * @returns {Record<string, string>}
 */
export function keysOf(folder, given = process.env) {
  const kept = keptIn(folder);
  const missing = NAMES.filter((name) => !given[name] && !kept?.[name]);
  const made = Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString("base64url")]));
  if (missing.length > 0 && !written(folder, { ...kept, ...made }, { isFirst: !kept })) return keysOf(folder, given);
  return Object.fromEntries(NAMES.map((name) => [name, given[name] || kept?.[name] || made[name]]));
}

/** The secrets that a backup brings take the place of those made here; the database's own password stays. */
export function keysReplaced(folder, brought) {
  written(folder, { ...keptIn(folder), ...brought }, { isFirst: false });
}

/** The app role's password follows from a secret, so that several machines with the same secrets agree on it. */
export function appPassword(keys) {
  return createHmac("sha256", keys.AUTH_SECRET).update("doi_thoai_app").digest("base64url");
}

/** The key with which Next seals what a form's endpoint carries: given, or following from a secret like the password above. */
export function actionsKey(keys, given = process.env) {
  const derived = () => createHmac("sha256", keys.AUTH_SECRET).update("server actions").digest("base64");
  return given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || derived();
}

function keptIn(folder) {
  return existsSync(fileIn(folder)) ? JSON.parse(readFileSync(fileIn(folder), "utf8")) : null;
}

/** False where somebody else wrote the first keys meanwhile. */
function written(folder, keys, { isFirst }) {
  mkdirSync(folder, { recursive: true });
  const text = `${JSON.stringify(keys, null, 2)}\n`;
  if (isFirst) return writtenFirst(fileIn(folder), text);
  writtenWhole(fileIn(folder), text);
  return true;
}

const fileIn = (folder) => join(folder, "keys.json");
