import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { bin } from "./ready.mjs";
import { run, runNode } from "./run.mjs";
import { say, step, Trouble } from "./say.mjs";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser for the stories: the one named, the system's, Playwright's, or one that is installed now. Gives its path. */
export async function chromium() {
  const found = chromiumHere();
  if (found) return found;
  await tried("Tải Chromium của Playwright", () => runNode([bin("@playwright/test", "playwright"), "install", "chromium"]));
  if (!chromiumHere()) await tried("Cài Chromium của Debian", installFromDebian);
  const installed = chromiumHere();
  if (!installed)
    throw new Trouble("Không có Chromium và không cài được. Hãy cài Chromium hoặc Chrome, hay nêu đường dẫn trong CHROMIUM_PATH.");
  return installed;
}

function chromiumHere() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const named = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [process.env.CHROMIUM_PATH, ...named, ...PLACES, playwrights()].find((path) => path && existsSync(path) && answers(path));
}

/** One that lacks a library of the system, or is only a stub, does not tell its version. On Windows none does: it opens a window instead. */
export function answers(path) {
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

function playwrights() {
  const require = createRequire(join(process.cwd(), "package.json"));
  return require("@playwright/test").chromium.executablePath();
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env });
}

async function tried(name, work) {
  await step(name, work).catch((error) => say(`! ${name}: ${error.message.slice(-400)}`));
}
