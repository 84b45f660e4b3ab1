import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { basename, join } from "node:path";

const ANSWER_MS = 2_000;
/** What every PostgreSQL answers at once, with one letter: may we speak TLS? */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** The number of the running PostgreSQL of this cluster, or null: a number that a killed one left behind may by now belong to a stranger. */
export async function postmasterOf(cluster) {
  const noted = notedIn(cluster);
  return noted && (await isPostmaster(noted, cluster)) ? noted.pid : null;
}

/** Removes the note of a PostgreSQL that is gone: a stranger with its number would bar the start. */
export async function forgetGonePostmaster(cluster) {
  if (!(await postmasterOf(cluster))) rmSync(fileIn(cluster), { force: true });
}

const fileIn = (cluster) => join(cluster, "postmaster.pid");

/** Its first lines are the number, the cluster's folder, the time of the start and the port. */
function notedIn(cluster) {
  if (!existsSync(fileIn(cluster))) return null;
  const [pid, folder = "", , port] = readFileSync(fileIn(cluster), "utf8").split("\n");
  return { pid: Number.parseInt(pid, 10), folder, port: Number(port) };
}

/** Linux says what the process is and where it works; elsewhere the note must be this cluster's own and something at its port speak as PostgreSQL does. */
async function isPostmaster(noted, cluster) {
  if (process.platform === "linux") return worksIn(noted.pid, cluster);
  return isOf(noted, cluster) && isAlive(noted.pid) && (await speaksPostgres(noted.port));
}

function worksIn(pid, cluster) {
  try {
    const isPostgres = basename(readlinkSync(`/proc/${pid}/exe`)).startsWith("postgres");
    return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    return false;
  }
}

/** A copied cluster holds a copied note, which speaks of the original. */
function isOf({ folder }, cluster) {
  const plain = (path) => (process.platform === "win32" ? path.replaceAll("\\", "/").toLowerCase() : path);
  return plain(folder) === plain(cluster);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

export function speaksPostgres(port) {
  return new Promise((resolve) => {
    const socket = connect({ port: port || 1, host: "127.0.0.1", signal: AbortSignal.timeout(ANSWER_MS) }, () => socket.write(SSL_REQUEST));
    socket.on("data", (answer) => {
      resolve(/^[NS]$/.test(answer.toString("latin1")));
      socket.destroy();
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(false));
  });
}
