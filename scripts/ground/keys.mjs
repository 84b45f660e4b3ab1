import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["AUTH_SECRET", "DATA_KEY", "LOOKUP_KEY", "DATABASE_PASSWORD"];

/**
 * The installation's secrets: from the environment where given, else made once and kept beside its data, readable by its owner only.
 * @param {string} folder
 * @param {Record<string, string | undefined>} given
 * @returns {Record<string, string>}
 */
export function keysOf(folder, given = process.env) {
  const file = join(folder, "keys.json");
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const keys = Object.fromEntries(NAMES.map((name) => [name, given[name] || kept[name] || randomBytes(32).toString("base64url")]));
  const made = NAMES.filter((name) => !given[name] && !kept[name]);
  if (made.length > 0) write(folder, file, { ...kept, ...Object.fromEntries(made.map((name) => [name, keys[name]])) });
  return keys;
}

/** The secrets that a backup brings take the place of those made here; the database's own password stays. */
export function keysReplaced(folder, brought) {
  const file = join(folder, "keys.json");
  write(folder, file, { ...JSON.parse(readFileSync(file, "utf8")), ...brought });
}

/** The app role's password follows from a secret, so that several machines with the same secrets agree on it. */
export function appPassword(keys) {
  return createHmac("sha256", keys.AUTH_SECRET).update("doi_thoai_app").digest("base64url");
}

/** Written beside and moved into place: a crash leaves the old file or the new one, never half of one. */
function write(folder, file, keys) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
