import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { clusterPlace, folderMade } from "../../scripts/ground/cluster-place.mjs";
import { embeddedDatabase } from "../../scripts/ground/database.mjs";
import { anyFreePort } from "../../scripts/ground/free-port.mjs";
import { keysOf } from "../../scripts/ground/keys.mjs";
import { noteOf } from "../../scripts/ground/note.mjs";
import { postmasterOf, speaksPostgres } from "../../scripts/ground/postmaster.mjs";

const files = String(process.env.DATA_DIR);
const { cluster } = clusterPlace(inject("cluster").folder);

test("the running PostgreSQL of a cluster is known, and is not that of a copy", async () => {
  const copy = mkdtempSync(join(files, "copy-"));
  copyFileSync(join(cluster, "postmaster.pid"), join(copy, "postmaster.pid"));
  expect(await postmasterOf(cluster)).toBe(Number.parseInt(readFileSync(join(cluster, "postmaster.pid"), "utf8"), 10));
  expect(await postmasterOf(copy)).toBeNull();
});

test("a stranger that got the number of a killed PostgreSQL neither bars the start nor is hurt", async () => {
  const folder = join(mkdtempSync(join(files, "office-")), "demo");
  folderMade(folder);
  const started = () => embeddedDatabase(folder, keysOf(folder, {}), { fsync: "off" });
  await (await started()).stopped();
  const place = clusterPlace(folder);
  writeFileSync(join(place.cluster, "postmaster.pid"), `${process.pid}\n${place.cluster}\n1\n${noteOf(folder).port}\n\n127.0.0.1\n`);
  const database = await started();
  expect(await database.isUp()).toBe(true);
  await database.stopped();
  expect([await database.isUp(), existsSync(join(place.cluster, "postmaster.pid"))]).toEqual([false, false]);
  if (noteOf(folder).cluster) rmSync(dirname(place.cluster), { recursive: true });
}, 60_000);

test("only PostgreSQL speaks as PostgreSQL does", async () => {
  const stranger = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  const strangers = await new Promise<number>((port) => {
    stranger.listen(0, "127.0.0.1", () => port((stranger.address() as { port: number }).port));
  });
  const ports = [Number(new URL(inject("cluster").ownerUrl).port), strangers, await anyFreePort()];
  expect(await Promise.all(ports.map(speaksPostgres))).toEqual([true, false, false]);
  stranger.close();
});
