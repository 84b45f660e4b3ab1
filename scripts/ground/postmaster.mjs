import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The number of the running PostgreSQL of this cluster, or null; what a killed one or a zombie left behind does not count. */
export function postmasterOf(cluster) {
  const file = pidFile(cluster);
  if (!existsSync(file)) return null;
  const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
  return isPostmaster(pid, cluster) ? pid : null;
}

/** Removes the note of a PostgreSQL that is gone: its number may by now belong to another process, which would bar the start. */
export function forgetGonePostmaster(cluster) {
  if (!postmasterOf(cluster)) rmSync(pidFile(cluster), { force: true });
}

function pidFile(cluster) {
  return join(cluster, "postmaster.pid");
}

function isPostmaster(pid, cluster) {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(cluster);
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}
