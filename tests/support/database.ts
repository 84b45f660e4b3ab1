// Before a test file loads: a fresh copy of the migrated database for its worker, and the environment that the start script would give.
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { withClient } from "../../scripts/ground/database.mjs";

const { folder, ownerUrl, appUrl, keys } = inject("cluster");
const name = `worker_${process.env.VITEST_POOL_ID}`;
const files = mkdtempSync(join(folder, "files-"));

await withClient(named(ownerUrl, "postgres"), async (client) => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE doi_thoai`);
});

Object.assign(process.env, keys, {
  DATABASE_URL: named(ownerUrl, name),
  APP_DATABASE_URL: named(appUrl, name),
  DATA_DIR: files,
  LOG_LEVEL: "silent",
});

function named(address: string, database: string) {
  return Object.assign(new URL(address), { pathname: `/${database}` }).href;
}
