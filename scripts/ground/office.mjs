// An office from its data to its address.
import { addressFor } from "./address.mjs";
import { databaseReady, embeddedDatabase, givenDatabase, withClient } from "./database.mjs";
import { demonstrationSaid, worldPrepared } from "./demonstration.mjs";
import { keysOf } from "./keys.mjs";
import { leaving } from "./leaving.mjs";
import { programEnv } from "./program-env.mjs";
import { pagesBuilt } from "./ready.mjs";
import { cutOffFinished } from "./restored-keys.mjs";
import { say, step } from "./say.mjs";
import { checkRelease } from "./server-release.mjs";
import { OPEN_THE_OFFICE, served } from "./serving.mjs";
import { webStarted } from "./web.mjs";

/**
 * Opens the office in the claimed folder and stays until it is asked to leave. `kind` is "demo", "office" or, with a DATABASE_URL, "server".
 * Returns "office" when a person left the demonstration for real use, else null.
 */
export async function officeOpened({ kind, isDev, claim }) {
  if (!isDev) await pagesBuilt();
  const place = await addressFor(kind);
  return withDatabase(claim.folder, kind, async (database, keys) => {
    const env = await prepared(database, keys, claim.folder, kind);
    const open = () => webStarted({ ...place, isDev, env });
    const web = await step("Mở trang web", open);
    claim.answersAt(place.url);
    await demonstrationSaid(database.url);
    say(`\nĐang chạy tại ${place.url}  (Ctrl-C để dừng)`);
    return (await served(web, { open, database })) === OPEN_THE_OFFICE ? "office" : null;
  });
}

async function withDatabase(folder, kind, work) {
  const embedded = () => embeddedDatabase(folder, keysOf(folder));
  const database = kind === "server" ? await reached(process.env.DATABASE_URL) : await step("Mở cơ sở dữ liệu", embedded);
  try {
    if (leaving.aborted) return null;
    await withClient(database.url, (client) => cutOffFinished(folder, client));
    return await work(database, keysOf(folder));
  } finally {
    await database.stopped();
    if (kind !== "server") say("✓ Đã đóng cơ sở dữ liệu");
  }
}

async function reached(url) {
  await withClient(url, checkRelease);
  return givenDatabase(url);
}

async function prepared(database, keys, folder, kind) {
  const envWith = (appUrl) => programEnv({ appUrl, keys, folder, kind });
  const firstWork = (appUrl) => worldPrepared({ env: envWith(appUrl), ownerUrl: database.url, folder, kind });
  return envWith(await databaseReady(database.url, keys, process.env.APP_DATABASE_URL, firstWork));
}
