// From a backup's file to an office that can be started: key, database, rows, secrets.
import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { claimed } from "./claim.mjs";
import { embeddedDatabase, givenDatabase } from "./database.mjs";
import { keysOf } from "./keys.mjs";
import { leaving } from "./leaving.mjs";
import { runNode } from "./run.mjs";
import { say, step, Trouble } from "./say.mjs";

/** Restores into the embedded database of the office (or of the demonstration), or into the one that DATABASE_URL names. */
export async function officeRestored(file, { isDemo }) {
  if (!existsSync(file)) throw new Trouble(`Không có tệp ${file}.`);
  const recoveryKey = process.env.RECOVERY_KEY || (await asked("Khóa phục hồi: "));
  const kind = process.env.DATABASE_URL ? "server" : isDemo ? "demo" : "office";
  const { folder, release } = await claimed(kind);
  const keys = keysOf(folder);
  const open = () => embeddedDatabase(folder, keys);
  const database = kind === "server" ? givenDatabase(process.env.DATABASE_URL) : await step("Mở cơ sở dữ liệu", open);
  try {
    const addresses = { DATABASE_URL: database.url, APP_DATABASE_URL: database.url };
    const env = { ...keys, ...addresses, DATA_DIR: folder, RECOVERY_KEY: recoveryKey, DEMO: isDemo ? "1" : "" };
    await runNode(["--import", "tsx", "--conditions=react-server", "scripts/restore.ts", file], { env, stdio: "inherit" }).catch(() => {
      throw new Trouble("Chưa khôi phục được.");
    });
  } finally {
    await database.stopped();
    release();
  }
  const placed = keysOf(folder, {});
  for (const name of ["AUTH_SECRET", "DATA_KEY", "LOOKUP_KEY"])
    if (process.env[name] && process.env[name] !== placed[name])
      say(`! Biến môi trường ${name} thắng tệp khóa: hãy đặt nó theo ${folder}/keys.json.`);
  say(kind === "office" ? "Đã khôi phục. Chạy npm start -- --empty để mở cơ quan." : "Đã khôi phục.");
}

async function asked(question) {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question, { signal: leaving });
  } finally {
    lines.close();
  }
}
