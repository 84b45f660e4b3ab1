import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { dailyRound } from "@/lib/features/backups/commands";
import { copied } from "@/lib/features/backups/copying";
import { placeOf } from "@/lib/platform/backup";
import { db, transaction } from "@/lib/platform/db";
import { newRecoveryKey, publicKeyOf } from "@/lib/platform/recovery";
import { officeWithEverything } from "../support/backup-world";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const folder = join(String(process.env.DATA_DIR), "backups");
const files = () => (existsSync(folder) ? readdirSync(folder) : []);
const row = { daily: false, bytes: 1n, rows: 1n, sha256: "" };
let minute = 0;
const copy = (work: () => void = () => {}) =>
  transaction(async (tx) => {
    const backup = await copied(tx, { now: new Date(Date.UTC(2026, 0, 1, 0, ++minute)), daily: false });
    work();
    return backup;
  });

beforeAll(async () => {
  await officeWithEverything(publicKeyOf(newRecoveryKey()));
});
beforeEach(async () => {
  await db().backup.deleteMany();
});

test("a row names its file alone, wherever the folder stands", async () => {
  const { path } = await copy();
  expect(path).toMatch(/^sao-luu-\d{17}\.bak$/);
  expect([placeOf(path), placeOf(`/another/office/${path}`)]).toEqual([join(folder, path), join(folder, path)]);
  expect(existsSync(placeOf(path))).toBe(true);
});

test("a deed that is undone leaves no file", async () => {
  const before = files();
  const failing = copy(() => {
    expect(files()).toHaveLength(before.length + 1);
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect(files()).toEqual(before);
});

describe("the oldest beyond thirty", () => {
  const oldest = join(String(process.env.DATA_DIR), "elsewhere.bak");

  beforeEach(async () => {
    writeFileSync(oldest, "another office's");
    writeFileSync(placeOf("oldest-here.bak"), "ours");
    const days = Array.from({ length: 29 }, (_, n) => ({ ...row, at: new Date(Date.UTC(2025, 1, n + 1)), path: `${n}.bak` }));
    const old = [oldest, "oldest-here.bak"].map((path) => ({ ...row, at: new Date("2024-01-01"), path }));
    await db().backup.createMany({ data: [...old, ...days] });
  });

  test("goes when the new one is committed, and only from our own folder", async () => {
    await copy(() => expect(existsSync(placeOf("oldest-here.bak"))).toBe(true));
    expect([existsSync(placeOf("oldest-here.bak")), existsSync(oldest)]).toEqual([false, true]);
    expect(await db().backup.count()).toBe(30);
  });

  test("stays when the new one is undone", async () => {
    const failing = copy(() => {
      throw new Error("undone");
    });
    await expect(failing).rejects.toThrow("undone");
    expect(existsSync(placeOf("oldest-here.bak"))).toBe(true);
  });
});

test("the daily round lets go of what outlived its use, and of nothing else", async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
  const { id: accountId } = await db().account.findFirstOrThrow();
  await db().session.deleteMany();
  const sessions: [string, number, number | null][] = [
    ["ended long ago", 120, 91],
    ["forgotten", 91, null],
    ["ended lately", 120, 89],
    ["open", 1, null],
  ];
  await db().session.createMany({
    data: sessions.map(([tokenHash, started, ended]) => ({
      tokenHash,
      accountId,
      startedAt: daysAgo(started),
      endedAt: ended === null ? null : daysAgo(ended),
    })),
  });
  const operations = [31, 29].map((days, n) => ({ id: `00000000-0000-4000-8000-00000000000${n}`, bodyHash: "", at: daysAgo(days) }));
  await db().operation.createMany({ data: operations });

  expect(await dailyRound()).toBe(true);
  const left = await db().session.findMany({ orderBy: { tokenHash: "asc" } });
  expect(left.map(({ tokenHash }) => tokenHash)).toEqual(["ended lately", "open"]);
  expect((await db().operation.findMany()).map(({ id }) => id)).toEqual([operations[1]?.id]);
});
