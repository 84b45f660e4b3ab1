import { randomUUID } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { clusterElsewhere, ELSEWHERE } from "./cluster-owner.mjs";
import { noteOf } from "./note.mjs";
import { canEnter, give, postgresUser } from "./postgres-user.mjs";
import { postgresPackage } from "./ready.mjs";
import { Trouble } from "./say.mjs";

/** Where the cluster and the programs lie, and as whom they run: beside the data, or where PostgreSQL can reach them. */
export function clusterPlace(folder) {
  const beside = join(folder, "cluster");
  const user = postgresUser(beside);
  const cluster = clusterFor(folder, beside, user);
  const { version } = JSON.parse(readFileSync(join(postgresPackage(), "package.json"), "utf8"));
  return { folder, cluster, user, major: version.split(".")[0], binaries: binariesFor(user, version) };
}

/** For our eyes only; as root also for PostgreSQL's user to pass through, though not to list. */
export function folderMade(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

function clusterFor(folder, beside, user) {
  if (noteOf(folder).cluster) return clusterElsewhere(folder);
  if (canEnter(user, folder)) return beside;
  if (existsSync(beside))
    throw new Trouble(`PostgreSQL không vào được ${folder}, mà dữ liệu nằm ở đó. Hãy chuyển thư mục chương trình về nơi nó vào được.`);
  return clusterElsewhere(folder);
}

function binariesFor(user, version) {
  const native = join(postgresPackage(), "native");
  if (canEnter(user, join(native, "bin", "initdb"))) return join(native, "bin");
  const copy = join(ELSEWHERE, `postgres-${version}`);
  if (!existsSync(copy)) copied(native, copy, user);
  return join(copy, "bin");
}

function copied(from, to, user) {
  const unfinished = `${to}.${randomUUID()}`;
  folderMade(ELSEWHERE);
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  give(user, unfinished);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}
