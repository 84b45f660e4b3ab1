import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { GET as health } from "@/app/api/health/route";
import { writeBackup } from "@/lib/platform/backup";
import { afterwards, db, transaction } from "@/lib/platform/db";
import { newRecoveryKey, publicKeyOf } from "@/lib/platform/recovery";
import { countAttempt } from "@/lib/platform/slow-down";
import { withClient } from "../../scripts/ground/database.mjs";

vi.setConfig({ testTimeout: 30_000 });

const refused = (code: string) => expect.objectContaining({ code });
const asOwner = <T>(sql: string, values: unknown[] = []) =>
  withClient(String(process.env.DATABASE_URL), async (client) => (await client.query(sql, values)).rows as T[]);

describe("an id that names nothing is refused as not_found", () => {
  test("where a row would lean on it", async () => {
    const leaning = transaction((tx) =>
      tx.venue.create({ data: { officeId: randomUUID(), unitId: randomUUID(), kind: "other", name: "x" } }),
    );
    await expect(leaning).rejects.toEqual(refused("not_found"));
  });

  test("where it would be changed", async () => {
    const changing = transaction((tx) => tx.unit.update({ where: { id: randomUUID() }, data: { name: "x" } }));
    await expect(changing).rejects.toEqual(refused("not_found"));
  });

  test("but a broken rule keeps its own name", async () => {
    const hamlet = { level: "hamlet", name: "x", nameFolded: "x" } as const;
    await expect(transaction((tx) => tx.unit.create({ data: hamlet }))).rejects.toEqual(refused("hamlet_has_commune"));
  });
});

describe("what follows the database", () => {
  const told: string[] = [];
  const ending = {
    committed: async () => void told.push("committed"),
    undone: async () => void told.push("undone"),
  };
  afterEach(() => void told.splice(0));

  test("is done after the commit", async () => {
    const done = await transaction(async (tx) => {
      afterwards(tx, ending);
      return told.length;
    });
    expect([done, told]).toEqual([0, ["committed"]]);
  });

  test("or after all was undone; and what fails there refuses nothing", async () => {
    const failing = transaction(async (tx) => {
      afterwards(tx, { undone: () => Promise.reject(new Error("no disk")) });
      afterwards(tx, ending);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow(/^no$/);
    expect(told).toEqual(["undone"]);
  });
});

describe("a database that goes away", () => {
  const cut = () =>
    asOwner("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

  test("while nothing is asked is not noticed by the next question", async () => {
    await countAttempt("ai-do", "192.0.2.1");
    await db().unit.count();
    await cut();
    await new Promise((heard) => setTimeout(heard, 200));
    await countAttempt("ai-do", "192.0.2.1");
    expect(await db().unit.count()).toBe(0);
  });

  test("while a backup is written leaves no half of it", async () => {
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await withClient(String(process.env.DATABASE_URL), async (owner) => {
      await owner.query("BEGIN; LOCK TABLE venue IN ACCESS EXCLUSIVE MODE");
      const writing = writeBackup({ publicKey: publicKeyOf(newRecoveryKey()), now: new Date("2026-01-01") });
      const outcome = expect(writing).rejects.toThrow();
      await expect.poll(() => asOwner(waiting)).toHaveLength(1);
      await owner.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      await outcome;
    });
  });
});

describe("health", () => {
  test("says which migrations stand", async () => {
    const answer = await health();
    expect([answer.status, await answer.json()]).toEqual([200, { database: "up", migrations: "current" }]);
  });

  test("answers 503 with a number when the database is there and says nothing", async () => {
    await withClient(String(process.env.DATABASE_URL), async (owner) => {
      await owner.query('BEGIN; LOCK TABLE "_prisma_migrations" IN ACCESS EXCLUSIVE MODE');
      const answer = await health();
      expect([answer.status, await answer.json()]).toEqual([
        503,
        expect.objectContaining({ database: "down", number: expect.stringMatching(/^\w{8}$/) }),
      ]);
    });
  });
});

test("a server that takes a call and never speaks is given up", async () => {
  const mute = createServer(() => {});
  await new Promise<void>((listening) => mute.listen(0, "127.0.0.1", listening));
  const port = (mute.address() as { port: number }).port;
  const shared = globalThis as { doiThoaiDb?: unknown };
  const before = { client: shared.doiThoaiDb, address: process.env.APP_DATABASE_URL };
  try {
    shared.doiThoaiDb = undefined;
    process.env.APP_DATABASE_URL = `postgresql://a:b@127.0.0.1:${port}/c`;
    await expect(db().unit.count()).rejects.toThrow();
  } finally {
    shared.doiThoaiDb = before.client;
    process.env.APP_DATABASE_URL = before.address;
    mute.close();
  }
});
