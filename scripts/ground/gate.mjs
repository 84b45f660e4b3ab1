// The parts of the gate: each runs a tool and says how many of its tests passed and failed.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "./chromium.mjs";
import { folderMade } from "./cluster-place.mjs";
import { anyFreePort } from "./free-port.mjs";
import { bin, pagesBuilt } from "./ready.mjs";
import { runNode } from "./run.mjs";
import { officeStarted } from "./started-office.mjs";

export const types = () => one([bin("next"), "typegen"], [bin("typescript", "tsc"), "--noEmit", "--pretty"]);
export const lint = () => one([bin("@biomejs/biome", "biome"), "check", "--error-on-warnings"]);
export const deadCode = () => one([bin("knip")]);

export async function pages() {
  await pagesBuilt();
  return { passed: 1, failed: 0 };
}

/** In the whole gate the pages are built, so that the tests of what Next built must run too: a test left out counts as failed. */
export function unitTests({ isWhole }) {
  return reported(
    "vitest.json",
    async (report) => {
      const args = [bin("vitest"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
      await runNode(args, { ...LOUD, env: isWhole ? { PAGES_BUILT: "1" } : {} });
    },
    ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => {
      const unloaded = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
      return { passed: numPassedTests, failed: numFailedTests + unloaded.length + (isWhole ? numPendingTests : 0) };
    },
  );
}

export async function stories() {
  const folder = mkdtempSync(join(tmpdir(), "doi-thoai-stories-"));
  folderMade(folder);
  const terminal = join(folder, "terminal.txt");
  const office = await officeStarted({ DATA_DIR: folder, PORT: String(await anyFreePort()) }, [], terminal);
  try {
    const env = { BASE_URL: office.address, TERMINAL: terminal, CHROMIUM_PATH: await chromium() };
    return await reported(
      "playwright.json",
      async (report) => {
        const args = [bin("@playwright/test", "playwright"), "test", "--reporter=list,json"];
        await runNode(args, { ...LOUD, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } });
      },
      ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
    );
  } finally {
    await office.stopped();
    rmSync(folder, { recursive: true, force: true });
  }
}

const LOUD = { stdio: "inherit" };

/** A tool that only passes or fails counts as one test. */
async function one(...commands) {
  for (const command of commands) await runNode(command);
  return { passed: 1, failed: 0 };
}

/** A tool that counts: it may fail and still report, so its report is believed, and only without one its failure is thrown. */
async function reported(name, work, counted) {
  const folder = mkdtempSync(join(tmpdir(), "doi-thoai-report-"));
  const report = join(folder, name);
  try {
    const trouble = await work(report).then(
      () => null,
      (error) => error,
    );
    const result = readReport(report, trouble);
    const { passed, failed } = counted(result);
    return { passed, failed: trouble && failed === 0 ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(report, trouble) {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch (error) {
    throw trouble ?? error;
  }
}
