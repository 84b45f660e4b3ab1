// PostgreSQL from the npm package: real, on this machine's own address only, owned by the start script.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { anyFreePort, listens } from "./free-port.mjs";
import { note, noteOf } from "./note.mjs";
import { give } from "./postgres-user.mjs";
import { forgetGonePostmaster, postmasterOf } from "./postmaster.mjs";
import { run } from "./run.mjs";
import { Trouble } from "./say.mjs";

const OWNER = "doi_thoai";

/** Statements and their values stay out of the log: they hold people's data. */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "on",
  synchronous_commit: "on",
  timezone: "UTC",
  log_checkpoints: "off",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

export async function clusterMade(place, password) {
  const { cluster, user } = place;
  if (existsSync(join(cluster, "PG_VERSION"))) return found(place);
  refuseLoss(place);
  const unfinished = `${cluster}.new`;
  const secret = `${cluster}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  for (const path of [unfinished, secret]) give(user, path);
  const flags = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--auth=scram-sha-256"];
  try {
    await postgres(place, "initdb", [`--pgdata=${unfinished}`, `--username=${OWNER}`, `--pwfile=${secret}`, ...flags]);
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(unfinished, cluster);
}

/** Starts the cluster on its remembered port, or on another when that is taken; stops first what a killed start left running. */
export async function clusterStarted(place, settings = {}) {
  await clusterStopped(place);
  await forgetGonePostmaster(place.cluster);
  const port = await portOf(place.folder);
  const options = Object.entries({ port, ...SETTINGS, ...settings }).map(([name, value]) => `-c ${name}=${value}`);
  await startedWithin(30_000, place, options.join(" "));
  note(place.folder, { port });
  return port;
}

export async function clusterStopped(place) {
  if (await postmasterOf(place.cluster)) await postgres(place, "pg_ctl", ["stop", "-D", place.cluster, "-m", "fast", "-w", "-t", "60"]);
}

export function ownerUrl(port, password, database = OWNER) {
  return `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** After a kill the old server's children hold its shared memory for a moment, so a refused start is tried again. */
async function startedWithin(milliseconds, place, options) {
  const last = Date.now() + milliseconds;
  const log = join(place.cluster, "server.log");
  for (;;) {
    try {
      return await postgres(place, "pg_ctl", ["start", "-D", place.cluster, "-l", log, "-w", "-t", "300", "-o", options]);
    } catch (error) {
      if (Date.now() > last) throw new Trouble(`${error.message}\n${existsSync(log) ? readFileSync(log, "utf8").slice(-2000) : ""}`);
      await pause(500);
      await forgetGonePostmaster(place.cluster);
    }
  }
}

async function portOf(folder) {
  const { port } = noteOf(folder);
  return (port && (await listens(port, "127.0.0.1"))) || anyFreePort();
}

/** Copied by root, a cluster belongs to root, as whom PostgreSQL does not run. */
function found({ cluster, major, user }) {
  if (statSync(cluster).uid === 0) give(user, cluster);
  const kept = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (kept !== major)
    throw new Trouble(`Dữ liệu trong ${cluster} thuộc PostgreSQL ${kept}, bản cài kèm là ${major}. Hãy sao lưu bằng bản cũ rồi khôi phục.`);
}

/** A cluster that was started once and is gone must not be taken for a new, empty office. */
function refuseLoss({ folder, cluster }) {
  const { kind, port } = noteOf(folder);
  if (kind === "office" && port)
    throw new Trouble(
      `Cơ sở dữ liệu của cơ quan không còn ở ${cluster}. Hãy đưa nó về chỗ cũ, ` +
        `hoặc dời ${folder} đi nơi khác rồi khôi phục từ bản sao lưu (npm run restore).`,
    );
}

function postgres({ binaries, cluster, user }, program, args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
  return run(join(binaries, program), args, { ...user, cwd: join(cluster, ".."), env: { ...env, LC_ALL: "C" } });
}
