import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { canEnter, give, postgresUser } from "./postgres-user.mjs";
import { postgresPackage } from "./ready.mjs";

const ELSEWHERE = "/var/lib/doi-thoai";

/** Where the cluster and the programs lie, and as whom they run: beside the data, or where PostgreSQL's user can reach them. */
export function clusterPlace(folder) {
  const beside = join(folder, "cluster");
  const user = postgresUser(beside);
  const kept = noteOf(folder).cluster;
  const cluster = kept ?? (canEnter(user, folder) ? beside : join(elsewhereFor(folder), basename(beside)));
  if (cluster !== beside) note(folder, { cluster });
  const { version } = JSON.parse(readFileSync(join(postgresPackage(), "package.json"), "utf8"));
  return { folder, cluster, user, major: version.split(".")[0], binaries: binariesFor(user, version) };
}

/** For our eyes only; as root also for PostgreSQL's user to pass through, though not to list. */
export function folderMade(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** What is remembered between starts: the port, and the cluster's folder when it lies elsewhere. */
export function noteOf(folder) {
  const file = join(folder, "cluster.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

export function note(folder, facts) {
  writeFileSync(join(folder, "cluster.json"), `${JSON.stringify({ ...noteOf(folder), ...facts })}\n`);
}

function elsewhereFor(path) {
  const folder = join(ELSEWHERE, createHash("sha256").update(path).digest("hex").slice(0, 12));
  mkdirSync(folder, { recursive: true });
  for (const opened of [ELSEWHERE, folder]) chmodSync(opened, 0o711);
  return folder;
}

function binariesFor(user, version) {
  const native = join(postgresPackage(), "native");
  if (canEnter(user, join(native, "bin", "initdb"))) return join(native, "bin");
  const copy = join(elsewhereFor(native), `postgres-${version}`);
  if (!existsSync(copy)) copied(native, copy, user);
  return join(copy, "bin");
}

function copied(from, to, user) {
  rmSync(`${to}.new`, { recursive: true, force: true });
  cpSync(from, `${to}.new`, { recursive: true, verbatimSymlinks: true });
  give(user, `${to}.new`);
  renameSync(`${to}.new`, to);
}
