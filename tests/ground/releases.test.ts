// What the program runs on: Node, PostgreSQL and, for the stories, a browser that answers.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { answers } from "../../scripts/ground/chromium.mjs";
import { checkNode } from "../../scripts/ground/node-version.mjs";
import { judged, PATCHED_POSTGRES } from "../../scripts/ground/server-release.mjs";

test.each(["14.21.3", "18.20.8", "20.18.3", "22.11.0"])("Node %s is refused", (version) => {
  expect(() => checkNode(version)).toThrow(`Node ${version} quá cũ`);
});

test.each([
  ["20.19.0", true],
  ["22.12.0", true],
  ["23.9.0", true],
  ["24.22.1", false],
  ["27.0.0", false],
])("Node %s runs; warned of known holes: %s", (version, isWarned) => {
  const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  checkNode(version);
  expect(said.mock.calls.length > 0).toBe(isWarned);
  said.mockRestore();
});

test("PostgreSQL is held against the same floor as the packages", () => {
  const { runtime } = JSON.parse(readFileSync("tests/fixtures/min-versions.json", "utf8"));
  const floor = Object.entries(runtime.postgres).filter(([major]) => Number(major) >= 15);
  expect(PATCHED_POSTGRES).toEqual(floor.map(([, release]) => release));
});

test("a server below PostgreSQL 15 is refused, one with known holes is warned of", () => {
  expect(judged(140_025).stops).toContain("PostgreSQL 14.25; chương trình cần 15.20");
  expect(judged(150_004).warns).toContain("15.20");
  for (const number of [150_020, 180_007, 190_000]) expect(judged(number)).toEqual({});
});

test("a browser that cannot tell its version is no browser", () => {
  const stub = join(String(process.env.DATA_DIR), "chromium");
  writeFileSync(stub, "#!/bin/sh\nexit 127\n");
  chmodSync(stub, 0o755);
  expect([answers(stub), answers(process.execPath)]).toEqual([false, true]);
});
