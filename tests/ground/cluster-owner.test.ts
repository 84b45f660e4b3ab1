import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { clusterElsewhere } from "../../scripts/ground/cluster-owner.mjs";
import { folderMade } from "../../scripts/ground/cluster-place.mjs";
import { embeddedDatabase } from "../../scripts/ground/database.mjs";
import { keysOf } from "../../scripts/ground/keys.mjs";
import { note, noteOf } from "../../scripts/ground/note.mjs";
import { clusterMade } from "../../scripts/ground/postgres.mjs";

let home: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(String(process.env.DATA_DIR), "owner-")));
});

test("a folder finds its cluster again; deleted and made anew it gets another", () => {
  const folder = dataFolder("a", "demo");
  const cluster = elsewhere(folder);
  expect(elsewhere(folder)).toBe(cluster);
  expect(readFileSync(join(dirname(cluster), "owner"), "utf8")).toBe(folder);
  rmSync(folder, { recursive: true });
  expect(elsewhere(dataFolder("a", "demo"))).not.toBe(cluster);
});

test("a folder that was moved keeps its cluster, also when another stands in its old place", () => {
  const cluster = elsewhere(dataFolder("a", "office"));
  renameSync(join(home, "a"), join(home, "b"));
  elsewhere(dataFolder("a", "office"));
  expect(elsewhere(join(home, "b"))).toBe(cluster);
});

test("a copied demonstration gets a cluster of its own, and the original keeps its", () => {
  const cluster = elsewhere(dataFolder("a", "demo"));
  const copy = elsewhere(copied("a", "b"));
  expect(copy).not.toBe(cluster);
  expect(elsewhere(join(home, "b"))).toBe(copy);
  expect(elsewhere(join(home, "a"))).toBe(cluster);
});

test("a copied office is not opened as an empty one", () => {
  elsewhere(dataFolder("a", "office"));
  expect(() => elsewhere(copied("a", "b"))).toThrow(/b là bản chép của .*a;/);
});

test("a copy stays a copy after the original moved on", () => {
  elsewhere(dataFolder("a", "office"));
  copied("a", "c");
  renameSync(join(home, "a"), join(home, "b"));
  elsewhere(join(home, "b"));
  expect(() => elsewhere(join(home, "c"))).toThrow("là bản chép của");
});

test("an office whose database is gone is not opened as an empty one", async () => {
  const folder = dataFolder("a", "office");
  note(folder, { port: 5432 });
  await expect(clusterMade({ folder, cluster: join(folder, "cluster"), user: {} }, "secret")).rejects.toThrow("không còn ở");
});

test("a folder that lets nobody else in starts, and starts again after its data were deleted", async () => {
  const closed = join(home, "closed");
  mkdirSync(closed, { mode: 0o700 });
  const folder = join(closed, "demo");
  expect(await startedIn(folder)).not.toBe(await startedIn(folder));
}, 60_000);

async function startedIn(folder: string) {
  rmSync(folder, { recursive: true, force: true });
  folderMade(folder);
  const database = await embeddedDatabase(folder, keysOf(folder, {}), { fsync: "off" });
  await database.stopped();
  const { cluster } = noteOf(folder);
  if (cluster) rmSync(dirname(cluster), { recursive: true });
  return database.url;
}

function elsewhere(folder: string) {
  return clusterElsewhere(folder, join(home, "elsewhere"));
}

function dataFolder(name: string, kind: string) {
  const folder = join(home, name);
  folderMade(folder);
  note(folder, { kind });
  return folder;
}

function copied(from: string, to: string) {
  cpSync(join(home, from), join(home, to), { recursive: true });
  return join(home, to);
}
