// npm run bench: what the product costs, each figure beside a calibration or a twin measured in the same run. Nothing here passes or fails.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { calibration } from "./bench/calibration.mjs";
import { scriptBytes } from "./bench/client-script.mjs";
import { load } from "./bench/load.mjs";
import { restingMemory } from "./bench/memory.mjs";
import { signedIn } from "./bench/sign-in.mjs";
import { staticTwin } from "./bench/static-twin.mjs";
import { folderMade } from "./ground/cluster-place.mjs";
import { anyFreePort } from "./ground/free-port.mjs";
import { clientGenerated, packagesInstalled } from "./ground/ready.mjs";
import { runNode } from "./ground/run.mjs";
import { officeStarted } from "./ground/started-office.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
await packagesInstalled();
await clientGenerated();

const folder = mkdtempSync(join(tmpdir(), "doi-thoai-bench-"));
folderMade(folder);
const office = await officeStarted({ DATA_DIR: folder, PORT: String(await anyFreePort()), LOG_LEVEL: "silent" });
try {
  say("calibration before", calibration());
  await measure(office.address);
  await runNode(["--import", "tsx", "--conditions=react-server", "scripts/bench/papers.ts"], { stdio: "inherit" });
  say("calibration after", calibration());
} finally {
  await office.stopped();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(address) {
  say("memory at rest", await restingMemory(folder));
  const person = await signedIn(address, "phong", "doi-thoai-2020");
  const planPath = await person.planPath();
  const page = await person.get(planPath);
  const twin = await staticTwin(Buffer.from(await page.arrayBuffer()));
  const ours = await load(`${address}${planPath}`, { cookie: person.cookie });
  const theirs = await load(twin.address, {});
  await twin.stopped();
  say("plan page", ours);
  say("static page of the same bytes", theirs);
  say("ratio", { requests: (ours.perSecond / theirs.perSecond).toFixed(4), p95: (ours.p95Ms / theirs.p95Ms).toFixed(1) });
  for (const path of [
    "/",
    "/plans",
    planPath,
    `${planPath}/clusters`,
    `${planPath}/deadlines`,
    `${planPath}/paper`,
    `${planPath}/dialogues`,
    `${planPath}/task-force`,
  ]) {
    say(`client script of ${path.replace(planPath, "/plans/…")}`, await scriptBytes(await (await person.get(path)).text(), address));
  }
}

function say(what, figures) {
  console.log(
    `${what.padEnd(46)} ${Object.entries(figures)
      .map(([name, value]) => `${name} ${value}`)
      .join("   ")}`,
  );
}
