// npm start: from a fresh clone to a running office with nothing but Node. Until the packages stand, only Node's own modules are imported.
import { fileURLToPath } from "node:url";
import { portWanted } from "./ground/address.mjs";
import { choose, claimed, kindWanted } from "./ground/claim.mjs";
import { leaveWhenAsked, leaving } from "./ground/leaving.mjs";
import { checkNode } from "./ground/node-version.mjs";
import { clientGenerated, packagesInstalled } from "./ground/ready.mjs";
import { say, Trouble } from "./ground/say.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

leaveWhenAsked();
try {
  checkNode();
  portWanted(process.env);
  for (let kind = kindWanted(process.argv); kind; ) kind = await opened(kind);
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
  if (kind === "office") choose(kind);
  try {
    await packagesInstalled();
    await clientGenerated();
    const { officeOpened } = await import("./ground/office.mjs");
    return await officeOpened({ kind, isDev: process.argv.includes("--dev"), claim });
  } finally {
    claim.release();
  }
}
