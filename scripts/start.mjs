// npm start: from a fresh clone to a running office with nothing but Node. Until the packages stand, only Node's own modules are imported.
import { fileURLToPath } from "node:url";
import { claimed } from "./ground/claim.mjs";
import { leaveWhenAsked, leaving } from "./ground/leaving.mjs";
import { warnOfOldNode } from "./ground/node-version.mjs";
import { clientGenerated, packagesInstalled } from "./ground/ready.mjs";
import { say, Trouble } from "./ground/say.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const has = (flag) => process.argv.includes(flag);

leaveWhenAsked();
try {
  warnOfOldNode();
  const kind = kindWanted();
  const claim = await claimed(kind);
  try {
    await packagesInstalled();
    await clientGenerated();
    const { officeOpened } = await import("./ground/office.mjs");
    await officeOpened({ kind, isDev: has("--dev"), claim });
  } finally {
    claim.release();
  }
} catch (error) {
  if (!leaving.aborted) {
    say(error instanceof Trouble ? `✗ ${error.message}` : error.stack);
    process.exitCode = 1;
  }
}
if (leaving.aborted) say("Đã dừng.");
process.exit();

function kindWanted() {
  if (process.env.DATABASE_URL) return "server";
  return has("--empty") ? "office" : "demo";
}
