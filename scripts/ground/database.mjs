// One database, ours or the one that DATABASE_URL names: reachable, migrated, with a login for the app.
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { appRoleOpened } from "./app-role.mjs";
import { clusterPlace } from "./cluster-place.mjs";
import { appPassword } from "./keys.mjs";
import { leaving } from "./leaving.mjs";
import { migrate } from "./migrate.mjs";
import { note, noteOf } from "./note.mjs";
import { clusterMade, clusterStarted, clusterStopped, ownerUrl } from "./postgres.mjs";
import { postmasterOf } from "./postmaster.mjs";
import { say, Trouble } from "./say.mjs";

const NAME = "doi_thoai";
/** Our own advisory lock; the one beside it is Prisma's (migrate.mjs). */
const ONE_START = 72_707_370;

/** Starts the office's own PostgreSQL. `url` is the owner's; `isUp` and `restarted` let the caller watch over it. */
export async function embeddedDatabase(folder, keys, settings) {
  const place = clusterPlace(folder);
  await clusterMade(place, keys.DATABASE_PASSWORD);
  const port = await clusterStarted(place, settings);
  await withClient(ownerUrl(port, keys.DATABASE_PASSWORD, "postgres"), (client) => created(client, folder));
  return {
    url: ownerUrl(port, keys.DATABASE_PASSWORD),
    isUp: async () => (await postmasterOf(place.cluster)) !== null,
    restarted: () => clusterStarted(place, settings),
    stopped: () => clusterStopped(place),
  };
}

/** The office's server: nothing of it is ours to start, watch or stop. */
export function givenDatabase(url) {
  return { url, isUp: async () => true, restarted: async () => {}, stopped: async () => {} };
}

/**
 * Brings the tables up to date, opens the app's login and has `firstWork` done with the app's address, which it returns.
 * Of several starts on one database each does all of it in its turn: the lock goes with the connection.
 */
export function databaseReady(ownerUrl, keys, appUrl, firstWork = async (_address) => {}) {
  return withClient(ownerUrl, async (client) => {
    await ourTurn(client);
    for (const name of await migrate(client)) say(`✓ Nâng cấp cơ sở dữ liệu: ${name}`);
    const address = await appRoleOpened(client, { ownerUrl, appUrl, password: appPassword(keys) });
    await firstWork(address);
    return address;
  });
}

/**
 * Works over one connection and closes it.
 * @template T
 * @param {string} connectionString
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while nothing is asked of it: the next question says so.
  client.on("error", () => {});
  await client.connect().catch((error) => {
    throw new Trouble(reasonOf(error, connectionString));
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Asked again and again rather than waited for, so that Ctrl-C is heard. */
async function ourTurn(client) {
  for (let asked = 0; ; asked += 1) {
    leaving.throwIfAborted();
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS ours", [ONE_START]);
    if (rows[0].ours) return;
    if (asked === 0) say("… Chờ một lần khởi động khác chuẩn bị xong cơ sở dữ liệu");
    await pause(500);
  }
}

/** A demonstration that was cut off while it was being played is played again from nothing: it holds no real work. */
async function created(client, folder) {
  if (noteOf(folder).playing) await client.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`);
  note(folder, { playing: false });
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [NAME]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${NAME}`);
}

function reasonOf(error, address) {
  const { host, pathname, username } = new URL(address);
  const reasons = {
    "28P01": `máy chủ không nhận mật khẩu của "${username}"`,
    28000: `máy chủ không cho "${username}" vào`,
    "3D000": `chưa có cơ sở dữ liệu "${pathname.slice(1)}"`,
    ECONNREFUSED: "không có PostgreSQL nào trả lời ở đó",
    ENOTFOUND: "không tìm thấy máy ấy trong mạng",
  };
  return `Không vào được cơ sở dữ liệu ở ${host}: ${reasons[error.code] ?? error.message}.`;
}
