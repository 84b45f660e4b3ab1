import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { keysOf } from "../../scripts/ground/keys.mjs";
import { cutOffFinished, keysArrived, keysPlaced } from "../../scripts/ground/restored-keys.mjs";

const brought = { AUTH_SECRET: "a".repeat(40), DATA_KEY: "b".repeat(40), LOOKUP_KEY: "c".repeat(40) };
const arrived = { keys: brought, recoveryPublicKey: "the office's mark" };
let folder = "";
let own: Record<string, string> = {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keys-"));
  own = keysOf(folder, {});
});

const kept = () => JSON.parse(readFileSync(join(folder, "keys.json"), "utf8"));
const waiting = () => existsSync(join(folder, "keys.restored.json"));

test("the keys of a backup wait beside those made here until the rows are committed, then take their place", () => {
  keysArrived(folder, arrived);
  expect([kept(), waiting()]).toEqual([own, true]);
  keysPlaced(folder);
  expect([kept(), waiting()]).toEqual([{ ...own, ...brought }, false]);
});

test("a restoring cut off after the commit is finished by the next one", () => {
  keysArrived(folder, arrived);
  expect(cutOffFinished(folder, "the office's mark")).toBe(true);
  expect([kept(), waiting()]).toEqual([{ ...own, ...brought }, false]);
  expect(cutOffFinished(folder, "the office's mark")).toBe(false);
});

test.each([["the mark of another office"], [null]])("one cut off before the commit left no office: %s keeps its own keys", (mark) => {
  keysArrived(folder, arrived);
  expect(cutOffFinished(folder, mark)).toBe(false);
  expect(kept()).toEqual(own);
});
