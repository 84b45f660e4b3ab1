import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { withClient } from "../../scripts/ground/database.mjs";
import { migrate } from "../../scripts/ground/migrate.mjs";

const url = String(process.env.DATABASE_URL);
const table = "CREATE TABLE scratch (id int);";
const functionWithSemicolons = "CREATE FUNCTION scratch_one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 1; END $$;";

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(String(process.env.DATA_DIR), "migrations-"));
  await owner("DROP SCHEMA public CASCADE; CREATE SCHEMA public;");
});

test("each migration runs once, whole, and stands in Prisma's own table", async () => {
  add("0001_a", table);
  add("0002_b", functionWithSemicolons);
  expect(await run()).toEqual(["0001_a", "0002_b"]);
  expect(await run()).toEqual([]);
  expect(
    await owner('SELECT migration_name, applied_steps_count, finished_at IS NOT NULL AS done FROM "_prisma_migrations" ORDER BY 1'),
  ).toEqual([
    { migration_name: "0001_a", applied_steps_count: 1, done: true },
    { migration_name: "0002_b", applied_steps_count: 1, done: true },
  ]);
});

test("a migration that fails half way leaves nothing, and runs when it is mended", async () => {
  add("0001_a", `${table} SELECT 1 / 0;`);
  await expect(run()).rejects.toThrow('"0001_a" không chạy được');
  add("0001_a", table);
  expect(await run()).toEqual(["0001_a"]);
});

test("a migration changed after it ran is refused", async () => {
  add("0001_a", table);
  await run();
  add("0001_a", `${table} -- changed`);
  await expect(run()).rejects.toThrow("đã bị sửa");
});

test("data written by a newer program are refused", async () => {
  add("0001_a", table);
  await run();
  folder = mkdtempSync(join(String(process.env.DATA_DIR), "migrations-"));
  await expect(run()).rejects.toThrow("bản mới hơn");
});

test("two starts at once migrate once", async () => {
  add("0001_a", `SELECT pg_sleep(0.2); ${table}`);
  const applied = await Promise.all([run(), run()]);
  expect(applied.flat()).toEqual(["0001_a"]);
});

function add(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

function run() {
  return withClient(url, (client) => migrate(client, folder));
}

function owner(sql: string) {
  return withClient(url, async (client) => (await client.query(sql)).rows);
}
