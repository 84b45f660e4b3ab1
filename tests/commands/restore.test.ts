import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { placeOf, writeBackup } from "@/lib/platform/backup";
import { db } from "@/lib/platform/db";
import { publicKeyOf } from "@/lib/platform/recovery";
import type { Arrived } from "@/lib/platform/restore";
import { keysOf } from "../../scripts/ground/keys.mjs";
import { migrate } from "../../scripts/ground/migrate.mjs";
import { officeWithEverything } from "../support/backup-world";
import { asked, asOwner, EMPTY, emptied, recoveryKey, restored, urlOf, worker } from "../support/restoring";

// Each makes a database and migrates it: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const written = { path: "" };

beforeAll(async () => {
  await officeWithEverything(publicKeyOf(recoveryKey));
  Object.assign(written, await writeBackup({ publicKey: publicKeyOf(recoveryKey), now: new Date("2026-01-02T03:04:05Z") }));
});

beforeEach(emptied);

describe("the keys", () => {
  test("are handed over when all is proved; then the commit is told", async () => {
    const told: string[] = [];
    const keep = ({ keys }: Arrived) => void told.push(keys.DATA_KEY);
    await restored({ path: placeOf(written.path), keep, committed: () => void told.push("committed") });
    expect(told).toEqual([process.env.DATA_KEY, "committed"]);
  });

  test("that cannot be kept undo everything", async () => {
    const full = () => {
      throw new Error("disk full");
    };
    await expect(restored({ path: placeOf(written.path), keep: full })).rejects.toThrow("disk full");
    expect(await asked(EMPTY, "SELECT count(*)::int AS rows FROM audit")).toEqual([{ rows: 0 }]);
  });
});

describe("a program that went on since the backup", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "migrations-"));
    await cp("prisma/migrations", folder, { recursive: true });
    await mkdir(join(folder, "9999_later"));
    await writeFile(join(folder, "9999_later", "migration.sql"), "ALTER TABLE holiday ADD COLUMN later text NOT NULL DEFAULT 'sau';");
  });

  test("puts the rows into the tables of then and brings both up to date", async () => {
    await db().holiday.upsert({
      where: { on: new Date("2020-09-02") },
      create: { on: new Date("2020-09-02"), name: "Quốc khánh" },
      update: {},
    });
    const { path } = await writeBackup({ publicKey: publicKeyOf(recoveryKey), now: new Date("2026-01-04T00:00:00Z") });
    await restored({ path: placeOf(path) }, async (client, names) => void (await migrate(client, folder, names)));
    expect(await asked(EMPTY, "SELECT later FROM holiday WHERE name = 'Quốc khánh'")).toEqual([{ later: "sau" }]);
  });

  test("refuses to put them into tables that went on already, and says so", async () => {
    await asOwner(EMPTY, (client) => migrate(client, folder));
    await expect(
      restored({ path: placeOf(written.path) }, async (client, names) => void (await migrate(client, folder, names))),
    ).rejects.toThrow("newer_tables");
  });

  test("and an older program names the step it does not know", async () => {
    await asOwner(worker(), (client) => client.query(STEP));
    const { path } = await writeBackup({ publicKey: publicKeyOf(recoveryKey), now: new Date("2026-01-05T00:00:00Z") });
    await asOwner(worker(), (client) => client.query("DELETE FROM _prisma_migrations WHERE migration_name = '9999_later'"));
    await expect(restored({ path: placeOf(path) })).rejects.toThrow("9999_later");
  });

  const STEP = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('later', 'x', '9999_later', now())`;
});

describe("the command", () => {
  const run = promisify(execFile);
  const command = (folder: string) => {
    const url = urlOf(EMPTY);
    const env = { ...process.env, ...keysOf(folder, {}), DATABASE_URL: url, APP_DATABASE_URL: url, DATA_DIR: folder, DEMO: "1" };
    const words = ["--import", "tsx", "--conditions=react-server", "scripts/restore.ts", placeOf(written.path)];
    return run(process.execPath, words, { env: { ...env, RECOVERY_KEY: recoveryKey } });
  };

  test("puts the rows and the keys in their places and opens the canary with what it put there; a second time it refuses", async () => {
    const folder = await mkdtemp(join(tmpdir(), "restored-"));
    const { stdout } = await command(folder);
    expect(stdout).toMatch(/audit +1200 [\s\S]*✓ Đúng từng bảng [\s\S]*✓ Khóa đã khôi phục mở được câu thử và dữ liệu mã hóa/);
    expect(keysOf(folder, {}).DATA_KEY).toBe(process.env.DATA_KEY);
    await expect(command(folder)).rejects.toThrow("Cơ sở dữ liệu này đã có dữ liệu");
  });
});
