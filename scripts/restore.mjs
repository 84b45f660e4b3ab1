// npm run restore -- FILE: puts a backup back into an empty office, on a machine that has Node and the program.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { leaveWhenAsked, leaving } from "./ground/leaving.mjs";
import { clientGenerated, packagesInstalled } from "./ground/ready.mjs";
import { say, Trouble } from "./ground/say.mjs";

const given = process.argv.slice(2).find((word) => !word.startsWith("--"));
const file = given && resolve(process.env.INIT_CWD ?? ".", given);
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

leaveWhenAsked();
try {
  if (!file) throw new Trouble("Thiếu tên tệp: npm run restore -- đường-dẫn-đến-tệp.bak");
  await packagesInstalled();
  await clientGenerated();
  const { officeRestored } = await import("./ground/restoring.mjs");
  await officeRestored(file, { isDemo: process.argv.includes("--demo") });
} catch (error) {
  if (!leaving.aborted) say(error instanceof Trouble ? `✗ ${error.message}` : error.stack);
  process.exitCode = 1;
}
process.exit();
