// The floors of the house, kept by reading every import. The table is the one of CONTRIBUTING.md.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const MAY_IMPORT: Record<string, readonly string[]> = {
  "lib/domain": ["lib/domain"],
  "lib/documents": ["lib/documents", "lib/domain"],
  "lib/platform": ["lib/platform", "lib/domain", "lib/messages", "prisma/generated"],
  "lib/messages": ["lib/messages"],
  "lib/features": ["lib/platform", "lib/domain", "lib/documents", "prisma/generated", "prisma/world/cast"],
  "components/ui": ["components/ui", "lib/domain"],
  components: ["components", "lib/domain", "lib/documents"],
  app: ["app", "components", "lib"],
  prisma: ["prisma", "lib/features", "lib/platform", "lib/domain"],
  "proxy.ts": ["lib/platform"],
  "instrumentation-node.ts": ["lib/features", "lib/platform"],
  "instrumentation.ts": [],
  "next.config.ts": [],
};
const FLOORS = Object.keys(MAY_IMPORT).toSorted((a, b) => b.length - a.length);
const FEATURE_FILES = ["schema", "queries", "commands", "facts", "forms", "paper", "copying", "deadlines", "state", "pasting"];

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (path === join("prisma", "generated")) return [];
    return entry.isDirectory() ? sourcesUnder(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** What is wrong with one file, in words; nothing where it keeps the floors. */
function breaches(path: string, source: string): string[] {
  const floor = FLOORS.find((each) => path === each || path.startsWith(`${each}/`)) ?? "";
  return [...imports(path, source, floor), ...clock(path, source), ...rawSql(path, source), ...actions(path, source), ...names(path)];
}

const IMPORT = /^import (?!type )(?:[^"]*? from )?"([^"]+)"/gms;
const PASSED_ON = /^export (?:\*(?: as \w+)?|\{[^}]*\}) from "([^"]+)"/gms;
const WHEN_RUN = /\bimport\(\s*["'`]?([^"'`)]*)/g;

function imports(path: string, source: string, floor: string): string[] {
  const found = [IMPORT, PASSED_ON, WHEN_RUN].flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ""));
  const wrong = found.filter((target) => !isAllowed(path, target, floor));
  return wrong.map((target) => `${path} may not import ${target}`);
}

function isAllowed(path: string, target: string, floor: string): boolean {
  if (target.includes("../")) return false;
  if (floor === "lib/domain" && !/^(\.\/|@\/)/.test(target)) return false;
  if (!target.startsWith("@/")) return true;
  const inner = target.slice(2);
  const feature = /^lib\/features\/[^/]+\//.exec(path)?.[0];
  if (feature && inner.startsWith("lib/features/")) return inner.startsWith(feature);
  return (MAY_IMPORT[floor] ?? []).some((each) => inner === each || inner.startsWith(`${each}/`));
}

/** Only the clock knows the time. Parsing a given day is no reading of it. */
function clock(path: string, source: string): string[] {
  if (path === "lib/platform/clock.ts" || !/\bnew Date\(\)|\bDate\.now\(\)/.test(source)) return [];
  return [`${path} reads the clock`];
}

/** Words of SQL come from our sources alone; what somebody typed is a parameter. */
function rawSql(path: string, source: string): string[] {
  return /\$(query|execute)RawUnsafe|\bPrisma\.raw\(/.test(source) ? [`${path} makes SQL out of text`] : [];
}

function actions(path: string, source: string): string[] {
  if (!path.endsWith("/actions.ts")) return [];
  const rest = source
    .replace(/^"use server";\n/, "")
    .replace(/^import [^;]*;\n/gm, "")
    .replace(/^export const \w+ = (action|opening|entrance|renewal|exit)\([^;]*\);\n/gm, "")
    .trim();
  return rest === "" ? [] : [`${path} holds more than actions: ${rest.slice(0, 60)}`];
}

function names(path: string): string[] {
  const file = /([^/]+)\.tsx?$/.exec(path)?.[1] ?? "";
  if (path.startsWith("lib/features/") && !FEATURE_FILES.includes(file.replace(/^[a-z]+-(?=queries$|commands$)/, "")))
    return [`${path} is no file of a feature`];
  return /^(utils?|helpers?|types|constants|common|index)$/.test(file) ? [`${path} is a room without a purpose`] : [];
}

const atTheRoot = readdirSync(".").filter((name) => /\.tsx?$/.test(name) && name in MAY_IMPORT);
const files = ["lib", "components", "app", "prisma"].flatMap(sourcesUnder).concat(atTheRoot);

describe("the floors", () => {
  test("every import goes down, by its full address", () => {
    expect(files.flatMap((path) => breaches(path, readFileSync(path, "utf8")))).toEqual([]);
  });

  test.each([
    ["lib/domain/seats.ts", 'import { db } from "@/lib/platform/db";'],
    ["lib/domain/seats.ts", 'import * as z from "zod";'],
    ["lib/documents/plan.ts", 'import { db } from "@/lib/platform/db";'],
    ["components/plans/x.tsx", 'import { createPlan } from "@/lib/features/plans/commands";'],
    ["components/ui/x.tsx", 'import { Hall } from "@/components/pictures/hall";'],
    ["lib/features/plans/queries.ts", 'import { saveVenue } from "@/lib/features/clusters/commands";'],
    ["lib/features/plans/utils.ts", ""],
    ["lib/features/plans/paper-words.ts", ""],
    ["lib/platform/x.ts", 'import { up } from "../up";'],
    ["lib/domain/seats.ts", 'export { db } from "@/lib/platform/db";'],
    ["lib/domain/seats.ts", 'export * from "@/lib/platform/db";'],
    ["lib/domain/seats.ts", 'const { db } = await import("@/lib/platform/db");'],
    ["lib/domain/seats.ts", "const made = await import(name);"],
    ["lib/domain/seats.ts", 'import { up } from "./sub/../../platform/db";'],
    ["prisma/world/story.ts", 'import { Hall } from "@/components/pictures/hall";'],
    ["proxy.ts", 'import { createPlan } from "@/lib/features/plans/commands";'],
    ["lib/features/plans/commands.ts", "await tx.$executeRawUnsafe(text);"],
    ["lib/features/plans/commands.ts", "await tx.$queryRaw(Prisma.raw(text));"],
    ["lib/features/plans/commands.ts", "const now = new Date();"],
    ["app/x/actions.ts", '"use server";\nexport async function helper() {}\n'],
  ])("a planted fault in %s is found: %s", (path, source) => {
    expect(breaches(path, source)).not.toEqual([]);
  });
});
