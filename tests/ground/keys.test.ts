import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keysOf } from "../../scripts/ground/keys.mjs";
import { run } from "../../scripts/ground/run.mjs";
import { writtenFirst, writtenWhole } from "../../scripts/ground/written-whole.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(String(process.env.DATA_DIR), "keys-"));
});

test("the keys are made once, kept where only their owner reads them, and what the environment gives is not kept", () => {
  const keys = keysOf(folder, { AUTH_SECRET: "given" });
  expect(keysOf(folder, { AUTH_SECRET: "given" })).toEqual(keys);
  expect(keys.AUTH_SECRET).toBe("given");
  expect(readdirSync(folder)).toEqual(["keys.json"]);
  expect(statSync(join(folder, "keys.json")).mode & 0o077).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, "keys.json"), "utf8"))).not.toHaveProperty("AUTH_SECRET");
});

test("first starts at the same time agree on the keys", async () => {
  const script = `import { keysOf } from ${JSON.stringify(new URL("../../scripts/ground/keys.mjs", import.meta.url).href)};
    process.stdout.write(JSON.stringify(keysOf(${JSON.stringify(folder)}, {})));`;
  const starts = Array.from({ length: 6 }, () => run(process.execPath, ["--input-type=module", "-e", script]));
  expect(new Set(await Promise.all(starts)).size).toBe(1);
});

test("a file is written whole or not at all, and made first by one only", () => {
  const file = join(folder, "choice.json");
  expect(writtenFirst(file, "one")).toBe(true);
  expect(writtenFirst(file, "two")).toBe(false);
  expect(readFileSync(file, "utf8")).toBe("one");
  writtenWhole(file, "three");
  expect(readFileSync(file, "utf8")).toBe("three");
  expect(readdirSync(folder)).toEqual(["choice.json"]);
});
