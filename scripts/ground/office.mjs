// An office from its data to its address, and the watch over it until it is time to leave.
import { setTimeout as pause } from "node:timers/promises";
import { databaseReady, embeddedDatabase, givenDatabase } from "./database.mjs";
import { demonstrationSaid, worldPrepared } from "./demonstration.mjs";
import { freePortFrom } from "./free-port.mjs";
import { keysOf } from "./keys.mjs";
import { leaving, untilLeaving } from "./leaving.mjs";
import { pagesBuilt } from "./ready.mjs";
import { say, step, Trouble } from "./say.mjs";
import { webStarted } from "./web.mjs";

/** With this number the demonstration ends to give way to the empty office (lib/platform/restart.ts). */
const OPEN_THE_OFFICE = 75;

/**
 * Opens the office in the claimed folder and stays until it is asked to leave. `kind` is "demo", "office" or, with a DATABASE_URL, "server".
 * Returns "office" when a person left the demonstration for real use, else null.
 */
export async function officeOpened({ kind, isDev, claim }) {
  if (!isDev) await pagesBuilt();
  return withDatabase(claim.folder, kind, async (database, keys) => {
    const env = await prepared(database, keys, claim.folder, kind);
    return served({ database, env, isDev, claim });
  });
}

async function withDatabase(folder, kind, work) {
  const keys = keysOf(folder);
  const open = () => embeddedDatabase(folder, keys);
  const database = kind === "server" ? givenDatabase(process.env.DATABASE_URL) : await step("Mở cơ sở dữ liệu", open);
  try {
    return leaving.aborted ? null : await work(database, keys);
  } finally {
    await database.stopped();
    if (kind !== "server") say("✓ Đã đóng cơ sở dữ liệu");
  }
}

async function prepared(database, keys, folder, kind) {
  const appUrl = await databaseReady(database.url, keys, process.env.APP_DATABASE_URL);
  const { AUTH_SECRET, DATA_KEY, LOOKUP_KEY } = keys;
  const addresses = { DATABASE_URL: database.url, APP_DATABASE_URL: appUrl };
  const mode = { CAN_RESTART: kind === "demo" ? "1" : "", NEXT_TELEMETRY_DISABLED: "1" };
  const env = { ...process.env, ...addresses, ...mode, AUTH_SECRET, DATA_KEY, LOOKUP_KEY, DATA_DIR: folder };
  await worldPrepared(env, folder, kind);
  return env;
}

async function served({ database, env, isDev, claim }) {
  const wanted = Number(process.env.PORT || 3000);
  const port = await freePortFrom(wanted);
  if (port !== wanted) say(`! Cổng ${wanted} đã có chương trình khác dùng, chuyển sang cổng ${port}.`);
  const address = `http://localhost:${port}`;
  const open = () => webStarted({ port, isDev, env: { ...env, PORT: String(port), NODE_ENV: isDev ? "development" : "production" } });
  const web = await step("Mở trang web", open);
  claim.answersAt(address);
  await demonstrationSaid(env.DATABASE_URL);
  say(`\nĐang chạy tại ${address}  (Ctrl-C để dừng)`);
  const code = await Promise.race([untilLeaving(), web.exited, watch(database, web)]);
  say("Đang dừng…");
  await web.stopped();
  if (leaving.aborted) return null;
  if (code === OPEN_THE_OFFICE) return "office";
  throw new Trouble("Trang web đã dừng đột ngột. Dữ liệu đã lưu còn nguyên; hãy chạy lại npm start.");
}

/** A database killed by the system is started again on the same port; the pages find it by themselves. */
async function watch(database, web) {
  while (!leaving.aborted && web.isServing()) {
    await pause(1_000);
    if (database.isUp() || leaving.aborted || !web.isServing()) continue;
    await step("Cơ sở dữ liệu bị tắt ngang, mở lại", database.restarted);
  }
}
