import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "./say.mjs";

/** Prisma takes the same advisory lock, so its own `migrate deploy` and this never run at once. */
const LOCK = 72_707_369;

const TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies what is missing of the standard folder, each migration and its row in Prisma's table in one transaction:
 * cut off anywhere, the next start finds it done or not begun. Returns the names applied now.
 * `only` goes no further than these names: a backup is put back into the tables that it was made from.
 * @param {readonly string[] | null} only
 */
export async function migrate(client, folder = join("prisma", "migrations"), only = null) {
  const all = migrationsIn(folder);
  const unknown = only?.find((name) => !all.some((migration) => migration.name === name));
  if (unknown) throw new Trouble(`Dữ liệu này do bản mới hơn ghi (có bước "${unknown}"). Hãy chạy bản mới hơn ấy.`);
  const migrations = only ? all.filter(({ name }) => only.includes(name)) : all;
  await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
  try {
    await client.query(TABLE);
    const pending = pendingOf(migrations, await appliedIn(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [LOCK]);
  }
}

function migrationsIn(folder) {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "migration.sql")));
  return names.sort().map((name) => {
    const script = readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
    return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
  });
}

async function appliedIn(client) {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

function pendingOf(migrations, applied) {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished_at } of applied) {
    if (!finished_at) throw new Trouble(`Bước nâng cấp "${name}" đã dở dang từ công cụ khác; xem "prisma migrate resolve".`);
    if (!known.has(name)) throw new Trouble(`Dữ liệu này do bản mới hơn ghi (có bước "${name}"). Hãy chạy bản mới hơn ấy.`);
    if (known.get(name).checksum !== checksum) throw new Trouble(`Bước nâng cấp "${name}" đã bị sửa sau khi chạy; hãy lấy lại tệp gốc.`);
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client, { name, script, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(script);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw migrationTrouble(name, error);
  }
}

function migrationTrouble(name, error) {
  if (error.code === "42501")
    return new Trouble(
      `Tài khoản trong DATABASE_URL thiếu quyền ở bước "${name}" (${error.message}). ` +
        "Nó phải là chủ cơ sở dữ liệu, và có CREATEROLE nếu quản trị máy chủ chưa tạo vai doi_thoai_app (README, mục For real use).",
    );
  return new Trouble(`Bước nâng cấp "${name}" không chạy được: ${error.message}`);
}
