import { readFile, writeFile } from "node:fs/promises";
import type pg from "pg";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { placeOf, writeBackup } from "@/lib/platform/backup";
import { db } from "@/lib/platform/db";
import { newRecoveryKey, publicKeyOf } from "@/lib/platform/recovery";
import { canaryOpens } from "@/lib/platform/restore-proof";
import { Unreadable } from "@/lib/platform/sealed-stream";
import { migrate } from "../../scripts/ground/migrate.mjs";
import { officeWithEverything } from "../support/backup-world";
import { asked, EMPTY, emptied, recoveryKey, restored as restoredFrom, worker } from "../support/restoring";

// Each makes a database and migrates it: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = new Date("2026-01-02T03:04:05Z");
const written = { path: "", rows: 0n, bytes: 0n, sha256: "" };
let whole: Buffer;
const restored = (given = {}) => restoredFrom({ path: placeOf(written.path), ...given });

beforeAll(async () => {
  await officeWithEverything(publicKeyOf(recoveryKey));
  Object.assign(written, await writeBackup({ publicKey: publicKeyOf(recoveryKey), now }));
  whole = await readFile(placeOf(written.path));
});

beforeEach(emptied);

test("a backup restored into an empty database gives the same rows, links and files, and opens what is sealed", async () => {
  const { tallies, sealedFieldOpened, about } = await restored();
  const rows = Object.values(tallies).reduce((sum, table) => sum + table.rows, 0);
  expect({ rows: BigInt(rows), sealedFieldOpened, audits: tallies.audit?.rows, files: tallies.file?.rows }).toEqual({
    rows: written.rows,
    sealedFieldOpened: true,
    audits: 1200,
    files: 4,
  });
  expect(about.keys.DATA_KEY).toBe(process.env.DATA_KEY);
  expect([about.keys.DATA_KEY, "another key"].map((key) => canaryOpens(about.canary, key))).toEqual([true, false]);
  const rules =
    "SELECT conname, pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY conname, rule";
  const [before, after] = [await asked(worker(), rules), await asked(EMPTY, rules)];
  expect(after).toEqual(before);
  expect(await asked(EMPTY, "SELECT count(*)::int AS open FROM session WHERE ended_at IS NULL")).toEqual([{ open: 0 }]);
  await asked(EMPTY, `INSERT INTO audit (deed, subject, detail) VALUES ('plan.edit', 'plan', '{}')`);
});

test("the file shows nothing of what it holds", () => {
  for (const secret of ["Trần Thị An", "Bình Minh", process.env.DATA_KEY ?? "?"]) expect(whole.includes(secret)).toBe(false);
});

test("another recovery key opens nothing; the right one may be typed in small letters without dashes", async () => {
  await expect(restored({ recoveryKey: newRecoveryKey() })).rejects.toThrow(Unreadable);
  await restored({ recoveryKey: ` ${recoveryKey.toLowerCase().replaceAll("-", " ")}` });
});

test.each([
  ["cut off in the middle", () => whole.subarray(0, whole.length / 2)],
  ["cut off between two chunks", () => whole.subarray(0, lastFrame())],
  ["with one bit changed", () => flipped(Math.floor(whole.length / 2))],
  ["with its head changed", () => flipped(30)],
  ["with something after its end", () => Buffer.concat([whole, Buffer.from("x")])],
  ["with its last two chunks swapped away", () => Buffer.concat([whole.subarray(0, firstFrame()), whole.subarray(lastFrame())])],
  ["empty", () => Buffer.alloc(0)],
  ["of another kind", () => Buffer.from("%PDF-1.7\n")],
])("a file %s is refused and the database stays empty", async (_, changed) => {
  const path = `${placeOf(written.path)}.changed`;
  await writeFile(path, changed());
  await expect(restored({ path })).rejects.toThrow(Unreadable);
  const tables = await asked(EMPTY, "SELECT count(*)::int AS tables FROM pg_class WHERE relname = 'audit'");
  if (tables[0]?.tables === 1) expect(await asked(EMPTY, "SELECT count(*)::int AS rows FROM audit")).toEqual([{ rows: 0 }]);
});

test("rows that do not arrive are noticed, and nothing is kept", async () => {
  const losing = async (client: pg.Client) => {
    await migrate(client);
    await client.query("CREATE OR REPLACE RULE lost AS ON INSERT TO holiday DO INSTEAD NOTHING");
  };
  await db().holiday.create({ data: { on: new Date("2020-01-01"), name: "Tết Dương lịch" } });
  const { path } = await writeBackup({ publicKey: publicKeyOf(recoveryKey), now: new Date("2026-01-03T00:00:00Z") });
  await expect(restoredFrom({ path: placeOf(path) }, losing)).rejects.toThrow("differs");
  expect(await asked(EMPTY, "SELECT count(*)::int AS rows FROM audit")).toEqual([{ rows: 0 }]);
});

test("a database with an office in it is left alone", async () => {
  await restored();
  await expect(restored()).rejects.toThrow("not_empty");
});

test("a demonstration is not restored as a real office", async () => {
  await expect(restored({ isDemo: false })).rejects.toThrow("is_demonstration");
});

function flipped(at: number) {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

const firstFrame = () => whole.indexOf(10) + 1;

function lastFrame() {
  for (let at = firstFrame(); ; at += 5 + whole.readUInt32BE(at + 1)) if (whole.readUInt8(at) === 1) return at;
}
