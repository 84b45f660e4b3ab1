import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { choose, claimed, kindWanted } from "../../scripts/ground/claim.mjs";
import { note } from "../../scripts/ground/note.mjs";

beforeEach(() => {
  vi.stubEnv("DATA_DIR", mkdtempSync(join(String(process.env.DATA_DIR), "claim-")));
  vi.stubEnv("DATABASE_URL", "");
  return () => vi.unstubAllEnvs();
});

test("a plain start opens the demonstration until the real office was chosen, and --demo once more", () => {
  expect([kindWanted([]), kindWanted(["--empty"])]).toEqual(["demo", "office"]);
  choose("office");
  expect([kindWanted([]), kindWanted(["--demo"]), kindWanted([])]).toEqual(["office", "demo", "office"]);
});

test("a server named in DATABASE_URL goes before every flag and choice", () => {
  choose("office");
  vi.stubEnv("DATABASE_URL", "postgresql://example");
  expect([kindWanted([]), kindWanted(["--demo"])]).toEqual(["server", "server"]);
});

test("a folder that keeps one kind of data is not opened for another", async () => {
  const { folder, release } = await claimed("office");
  release();
  note(folder, { kind: "demo" });
  await expect(claimed("office")).rejects.toThrow('giữ dữ liệu "demo"');
});
