// The tables made by a login that owns its database and nothing more, as a province's data centre gives it.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { withClient } from "../../scripts/ground/database.mjs";
import { migrate } from "../../scripts/ground/migrate.mjs";

const OWNER = `owner_${process.env.VITEST_POOL_ID}`;
const NAME = `owned_${process.env.VITEST_POOL_ID}`;
const server = Object.assign(new URL(String(process.env.DATABASE_URL)), { pathname: "/postgres" }).href;
const owned = Object.assign(new URL(server), { pathname: `/${NAME}`, username: OWNER, password: "owner" }).href;
const onServer = (...statements: string[]) =>
  withClient(server, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
const GONE = [`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`, `DROP ROLE IF EXISTS ${OWNER}`];

beforeEach(() =>
  onServer(...GONE, `CREATE ROLE ${OWNER} LOGIN NOSUPERUSER NOCREATEROLE PASSWORD 'owner'`, `CREATE DATABASE ${NAME} OWNER ${OWNER}`),
);
afterAll(() => onServer(...GONE));

test("where the role is there already, the owner needs no right over roles, and nobody but the program is let in", async () => {
  await withClient(owned, (client) => migrate(client));
  const { rows } = await withClient(owned, (client) =>
    client.query(
      `select has_database_privilege('doi_thoai_app', current_database(), 'connect') as app,
        has_database_privilege('doi_thoai_app', current_database(), 'temp') as temporary,
        has_schema_privilege('doi_thoai_app', 'public', 'create') as make,
        has_table_privilege('doi_thoai_app', 'plan', 'update') as work`,
    ),
  );
  expect(rows).toEqual([{ app: true, temporary: false, make: false, work: true }]);
});

test("where it is not and cannot be made, the administrator reads what to run", async () => {
  const folder = mkdtempSync(join(String(process.env.DATA_DIR), "migrations-"));
  const script = readFileSync("prisma/migrations/0001_office/migration.sql", "utf8");
  mkdirSync(join(folder, "0001_office"));
  writeFileSync(join(folder, "0001_office", "migration.sql"), script.replaceAll("doi_thoai_app", "chua_co_app"));
  await expect(withClient(owned, (client) => migrate(client, folder))).rejects.toThrow('CREATE ROLE "chua_co_app" NOLOGIN');
});
