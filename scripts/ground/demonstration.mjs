import { withClient } from "./database.mjs";
import { note } from "./note.mjs";
import { LEAVE_WITH_PARENT, QUIET, runNode } from "./run.mjs";
import { say, Trouble } from "./say.mjs";

const PREPARE = "scripts/prepare.ts";
/** The program's own floors as Next would load them on a server: its condition for packages, and the server's half of its navigation. */
const AS_IN_NEXT = {
  flags: ["--import", "tsx", "--conditions=react-server"],
  env: { TSX_TSCONFIG_PATH: "scripts/ground/tsconfig.program.json" },
};
const PASSWORD = "doi-thoai-2020";
const ACCOUNTS = "quantri, phong, lanhdao, to.1 … to.7, xa.thuong-thoi-tien … xa.long-thuan, ap.phu-hoa-a, so, kiemtoan";

/** A database without an office gets the demonstration, or the one-time code with which a real office opens itself. */
export async function worldPrepared({ env, ownerUrl, folder, kind }) {
  const isDemo = kind === "demo" || (kind === "server" && process.env.DEMO === "1");
  if (!isDemo && (await isDemonstration(ownerUrl)))
    throw new Trouble(
      "Cơ sở dữ liệu này giữ bản trình diễn, mà ai cũng biết mật khẩu của các tài khoản trong đó. " +
        "Hãy nêu một cơ sở dữ liệu trống trong DATABASE_URL, hoặc đặt DEMO=1 nếu đúng là muốn mở bản trình diễn.",
    );
  if (await holdsOffice(ownerUrl)) return;
  if (kind === "demo") note(folder, { playing: true });
  await runNode([...QUIET, "--import", LEAVE_WITH_PARENT, ...AS_IN_NEXT.flags, PREPARE], {
    env: { ...env, ...AS_IN_NEXT.env, ...(isDemo ? { DEMO: "1", EMPTY: "" } : { EMPTY: "1", DEMO: "" }) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  note(folder, { playing: false });
}

export async function demonstrationSaid(ownerUrl) {
  if (await isDemonstration(ownerUrl)) say(`Bản trình diễn. Tài khoản: ${ACCOUNTS}; mật khẩu chung: ${PASSWORD}`);
}

function isDemonstration(ownerUrl) {
  return answered(ownerUrl, "SELECT is_demo AS answer FROM installation");
}

function holdsOffice(ownerUrl) {
  return answered(ownerUrl, "SELECT EXISTS (SELECT FROM office) AS answer");
}

function answered(url, question) {
  return withClient(url, async (client) => (await client.query(question)).rows[0]?.answer ?? false);
}
