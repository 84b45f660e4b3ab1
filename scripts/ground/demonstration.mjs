import { existsSync } from "node:fs";
import { withClient } from "./database.mjs";
import { note } from "./note.mjs";
import { LEAVE_WITH_PARENT, runNode } from "./run.mjs";
import { say } from "./say.mjs";

const PREPARE = "scripts/prepare.ts";
const PASSWORD = "doi-thoai-2020";
const ACCOUNTS = "quantri, phong, lanhdao, to.1 … to.7, xa.thuong-thoi-tien … xa.long-thuan, ap.phu-hoa-a, so, kiemtoan";

/** A database without an office gets the demonstration, or the one-time code with which a real office opens itself. */
export async function worldPrepared(env, folder, kind) {
  if (!existsSync(PREPARE) || (await holdsOffice(env.DATABASE_URL))) return;
  const isDemo = kind === "demo" || (kind === "server" && process.env.DEMO === "1");
  if (kind === "demo") note(folder, { playing: true });
  await runNode(["--import", LEAVE_WITH_PARENT, "--import", "tsx", "--conditions=react-server", PREPARE], {
    env: { ...env, ...(isDemo ? { DEMO: "1", EMPTY: "" } : { EMPTY: "1", DEMO: "" }) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  note(folder, { playing: false });
}

export async function demonstrationSaid(url) {
  if (await answered(url, "SELECT is_demo AS answer FROM installation"))
    say(`Bản trình diễn. Tài khoản: ${ACCOUNTS}; mật khẩu chung: ${PASSWORD}`);
}

function holdsOffice(url) {
  return answered(url, "SELECT EXISTS (SELECT FROM office) AS answer");
}

function answered(url, question) {
  return withClient(url, async (client) => (await client.query(question)).rows[0]?.answer ?? false);
}
