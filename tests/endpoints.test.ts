import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PERMISSIONS } from "@/lib/domain/permissions";
import { appFiles, endpointsOf, sources } from "./support/endpoints";

/** Pages and routes that anybody may open, and why. All others ask who is there. */
const OPEN: Record<string, string> = {
  "app/sign-in/page.tsx": "the door",
  "app/first-run/page.tsx": "before there is an office",
  "app/api/health/route.ts": "says only that the program and its database stand",
};
const ASKS = /\b(requireActor|requireSignedIn|currentActor)\(/;

const endpoints = appFiles("actions.ts").flatMap((file) => endpointsOf(file));
const doors = ["page.tsx", "route.ts"].flatMap(appFiles);

describe("every action", () => {
  test("is made of a command whose deed stands in the table", () => {
    expect(endpoints.filter(({ deed }) => !(deed in PERMISSIONS))).toEqual([]);
    expect(endpoints.length).toBeGreaterThan(10);
  });

  test("does the deed that is written down here: a new one is a visible change", () => {
    expect(endpoints.map(({ file, name, deed }) => `${file}#${name} ${deed}`).sort()).toMatchSnapshot();
  });

  test("stands in an actions.ts", () => {
    const marked = sources().filter((path) => /^\s*["']use server["']/m.test(readFileSync(path, "utf8")));
    expect(marked.filter((path) => !path.endsWith("/actions.ts"))).toEqual([]);
  });

  test.each([
    ["a bare function", "export async function wipe() {}"],
    ["a command of no feature", 'import { x } from "@/lib/platform/x";\nexport const wipe = action(x, () => "/");'],
    ["an export by another name", "const wipe = async () => {};\nexport { wipe };"],
  ])("is caught here as %s", (_, source) => {
    expect(endpointsOf("app/planted/actions.ts", source).map(({ deed }) => deed)).toEqual([""]);
  });
});

describe("every page and route", () => {
  test("asks who is there, or is known to be open", () => {
    const silent = doors.filter((file) => !ASKS.test(readFileSync(file, "utf8")));
    expect(silent.filter((file) => !(file in OPEN))).toEqual([]);
  });

  test("is written down here: a new one is a visible change", () => expect(doors.sort()).toMatchSnapshot());
});

const built = ".next/server";
describe.runIf(process.env.PAGES_BUILT === "1" || isFresh())("what Next built", () => {
  const read = (name: string) => JSON.parse(readFileSync(`${built}/${name}`, "utf8"));

  test("has no action that the sources do not name", () => {
    const { node, edge } = read("server-reference-manifest.json");
    const known = new Set(endpoints.map(({ file, name }) => `${file}#${name}`));
    const served = Object.values<{ filename?: string; exportedName?: string }>({ ...node, ...edge });
    expect(served.map(({ filename, exportedName }) => `${filename}#${exportedName}`).filter((name) => !known.has(name))).toEqual([]);
  });

  test("has no route that the sources do not name", () => {
    const known = new Set(doors.map((file) => file.replace(/^app/, "").replace(/\.tsx?$/, "")));
    const own = ["/_not-found/page", "/_global-error/page", "/icon.svg/route"];
    expect(Object.keys(read("app-paths-manifest.json")).filter((route) => !known.has(route) && !own.includes(route))).toEqual([]);
  });
});

/** Outside the whole gate: a build of older sources says nothing about these. */
function isFresh(): boolean {
  const manifest = `${built}/server-reference-manifest.json`;
  if (!existsSync(manifest)) return false;
  const { mtimeMs } = statSync(manifest);
  return doors.concat(appFiles("actions.ts")).every((file) => statSync(file).mtimeMs < mtimeMs);
}
