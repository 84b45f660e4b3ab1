// npm start: from a fresh clone to a running office with nothing but Node. Until the packages stand, only Node's own modules are imported.
import { fileURLToPath } from "node:url";
import { choose, claimed, kindChosen } from "./ground/claim.mjs";
import { leaveWhenAsked, leaving } from "./ground/leaving.mjs";
import { warnOfOldNode } from "./ground/node-version.mjs";
import { clientGenerated, packagesInstalled } from "./ground/ready.mjs";
import { say, Trouble } from "./ground/say.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const has = (flag) => process.argv.includes(flag);

leaveWhenAsked();
try {
  warnOfOldNode();
  for (let kind = kindWanted(); kind; ) kind = await opened(kind);
} catch (error) {
  if (!leaving.aborted) {
    say(error instanceof Trouble ? `✗ ${error.message}` : error.stack);
    process.exitCode = 1;
  }
}
if (leaving.aborted) say("Đã dừng.");
process.exit();

/** Returns the kind to open after it: the office, where the demonstration was left for real use. */
async function opened(kind) {
  const claim = await claimed(kind);
  try {
    await packagesInstalled();
    await clientGenerated();
    const { officeOpened } = await import("./ground/office.mjs");
    const next = await officeOpened({ kind, isDev: has("--dev"), claim });
    if (next) choose(next);
    return next;
  } finally {
    claim.release();
  }
}

function kindWanted() {
  if (process.env.DATABASE_URL) return "server";
  if (has("--empty")) return "office";
  return has("--demo") ? "demo" : kindChosen();
}
