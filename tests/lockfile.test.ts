// The lockfile against the floor of known holes, since npm audit is not answered everywhere.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PATCHED_NODE } from "../scripts/ground/node-version.mjs";

type Package = {
  version?: string;
  link?: boolean;
  integrity?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};
type Found = { path: string; name: string; version: string };

const floor = read<{ runtime: { node: string[] }; min: Record<string, string> }>("tests/fixtures/min-versions.json");
const packages = Object.entries(read<{ packages: Record<string, Package> }>("package-lock.json").packages);
const found: Found[] = packages
  .filter(([path]) => path !== "")
  .map(([path, { version = "" }]) => ({ path, name: path.split("node_modules/").at(-1) ?? "", version }));

/** next-auth only names @auth/core as a peer; it counts where somebody installs it beside everything else. */
const PEER_OF_NEXT_AUTH = "node_modules/next-auth/node_modules/@auth/core";

test("no package lies below the floor", () => {
  expect(belowFloor(found)).toEqual([]);
});

test("the floor would be noticed: an older release of each package is named", () => {
  for (const name of Object.keys(floor.min)) expect(belowFloor([{ path: `node_modules/${name}`, name, version: "0.0.1" }])).toHaveLength(1);
});

test("a prerelease of the floor lies below it", () => {
  expect(belowFloor([{ path: "node_modules/next", name: "next", version: `${floor.min.next}-canary.1` }])).toHaveLength(1);
});

test("no forbidden package is locked", () => {
  expect(found.filter(isForbidden)).toEqual([]);
});

test.each([
  ["xlsx", "0.18.5"],
  ["exceljs", "4.4.0"],
  ["axios", "1.14.1"],
  ["next-auth", "5.0.0-beta.30"],
])("%s %s would be refused", (name, version) => {
  expect(isForbidden({ path: `node_modules/${name}`, name, version })).toBe(true);
});

test("every system's packages are locked: what is missing for Windows would only be seen there", () => {
  const locked = new Set(found.map(({ name }) => name));
  const optional = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});

test("every package is checked against its checksum when it is installed, on every system", () => {
  expect(packages.filter(([path, { link, integrity }]) => path !== "" && !link && !integrity).map(([path]) => path)).toEqual([]);
});

test("the start script warns below the same releases of Node", () => {
  expect(PATCHED_NODE.map((version) => `^${version}`)).toEqual(floor.runtime.node);
});

function belowFloor(installed: Found[]) {
  return installed.filter(({ path, name, version }) => path !== PEER_OF_NEXT_AUTH && isBelow(version, floor.min[name]));
}

function isForbidden({ name, version }: Found) {
  if (name === "xlsx") return true;
  if (name === "exceljs") return !isBelow("4.4.0", version);
  if (name === "axios") return ["1.14.1", "0.30.4"].includes(version);
  return name === "next-auth" && version.startsWith("5.0.0-beta.");
}

function isBelow(version: string, least: string | undefined) {
  if (!least) return false;
  const [have, want] = [numbers(version), numbers(least)];
  const differing = want.findIndex((part, index) => part !== have[index]);
  return differing < 0 ? version.includes("-") : (have[differing] ?? 0) < (want[differing] ?? 0);
}

function numbers(version: string) {
  return (version.split("-")[0] ?? "").split(".").map(Number);
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
