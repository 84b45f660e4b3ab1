// One database, ours or the one that DATABASE_URL names: reachable, migrated, with a login for the app.
import pg from "pg";
import { appRoleOpened } from "./app-role.mjs";
import { clusterPlace } from "./cluster-place.mjs";
import { appPassword } from "./keys.mjs";
import { migrate } from "./migrate.mjs";
import { note, noteOf } from "./note.mjs";
import { clusterMade, clusterStarted, clusterStopped, ownerUrl } from "./postgres.mjs";
import { postmasterOf } from "./postmaster.mjs";
import { say, Trouble } from "./say.mjs";

const NAME = "doi_thoai";

/** Starts the office's own PostgreSQL. `url` is the owner's; `isUp` and `restarted` let the caller watch over it. */
export async function embeddedDatabase(folder, keys, settings) {
  const place = clusterPlace(folder);
  await clusterMade(place, keys.DATABASE_PASSWORD);
  const port = await clusterStarted(place, settings);
  await withClient(ownerUrl(port, keys.DATABASE_PASSWORD, "postgres"), (client) => created(client, folder));
  return {
    url: ownerUrl(port, keys.DATABASE_PASSWORD),
    isUp: () => postmasterOf(place.cluster) !== null,
    restarted: () => clusterStarted(place, settings),
    stopped: () => clusterStopped(place),
  };
}

/** The office's server: nothing of it is ours to start, watch or stop. */
export function givenDatabase(url) {
  return { url, isUp: () => true, restarted: async () => {}, stopped: async () => {} };
}

/** Brings the tables up to date and opens the app's login; returns the app's address. */
export function databaseReady(ownerUrl, keys, appUrl) {
  return withClient(ownerUrl, async (client) => {
    const applied = await migrate(client);
    for (const name of applied) say(`✓ Nâng cấp cơ sở dữ liệu: ${name}`);
    return appRoleOpened(client, { ownerUrl, appUrl, password: appPassword(keys) });
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
  await client.connect().catch((error) => {
    throw new Trouble(reasonOf(error, connectionString));
  });
  try {
    return await work(client);
  } finally {
    await client.end();
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
