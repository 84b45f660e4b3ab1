// One PostgreSQL for the whole run, migrated once; each test file gets a copy of it (see database.ts).
import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { folderMade } from "../../scripts/ground/cluster-place.mjs";
import { databaseReady, embeddedDatabase } from "../../scripts/ground/database.mjs";
import { keysOf } from "../../scripts/ground/keys.mjs";

type TestCluster = { folder: string; ownerUrl: string; appUrl: string; keys: Record<string, string> };

declare module "vitest" {
  interface ProvidedContext {
    cluster: TestCluster;
  }
}

/** Nothing here outlives the run, so nothing waits for the disk. */
const HASTE = { fsync: "off", full_page_writes: "off", synchronous_commit: "off", max_connections: "300" };

export default async function clusterForTests(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "doi-thoai-test-"));
  folderMade(folder);
  const close = guarded(folder);
  const keys = keysOf(folder, {});
  const database = await embeddedDatabase(folder, keys, HASTE);
  const appUrl = await databaseReady(database.url, keys);
  project.provide("cluster", { folder, ownerUrl: database.url, appUrl, keys });
  return close;
}

/** A companion removes the cluster when the run ends in whatever way, even by a kill. */
function guarded(folder: string) {
  const guardian = fileURLToPath(new URL("cluster-guardian.mjs", import.meta.url));
  const child = spawn(process.execPath, [guardian, folder], { detached: true, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.unref();
  child.channel?.unref();
  return async () => {
    child.ref();
    child.disconnect();
    await gone;
  };
}
