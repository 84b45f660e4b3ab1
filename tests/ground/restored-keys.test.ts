import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { withClient } from "../../scripts/ground/database.mjs";
import { keysOf } from "../../scripts/ground/keys.mjs";
import { cutOffFinished, keysArrived, keysPlaced } from "../../scripts/ground/restored-keys.mjs";

const brought = { AUTH_SECRET: "a".repeat(40), DATA_KEY: "b".repeat(40), LOOKUP_KEY: "c".repeat(40) };
const arrived = { keys: brought, recoveryPublicKey: "the office's mark" };
let folder = "";
let own: Record<string, string> = {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keys-"));
  own = keysOf(folder, {});
});

const kept = () => JSON.parse(readFileSync(join(folder, "keys.json"), "utf8"));
const waiting = () => existsSync(join(folder, "keys.restored.json"));

test("the keys of a backup wait beside those made here until the rows are committed, then take their place", () => {
  keysArrived(folder, arrived);
  expect([kept(), waiting()]).toEqual([own, true]);
  keysPlaced(folder);
  expect([kept(), waiting()]).toEqual([{ ...own, ...brought }, false]);
});

describe("a restoring that was cut off", () => {
  const finished = (sql: string) =>
    withClient(String(process.env.DATABASE_URL), async (client) => {
      await client.query("BEGIN");
      await client.query(sql);
      return cutOffFinished(folder, client);
    });
  const office = (mark: string) =>
    `DELETE FROM installation; INSERT INTO installation (id, is_demo, recovery_public_key) VALUES (1, false, '${mark}')`;

  test("after the commit is finished by the next one", async () => {
    keysArrived(folder, arrived);
    expect(await finished(office("the office''s mark"))).toBe(true);
    expect([kept(), waiting()]).toEqual([{ ...own, ...brought }, false]);
    expect(await finished(office("the office''s mark"))).toBe(false);
  });

  test.each([
    ["another office", office("another")],
    ["no office", "DELETE FROM installation"],
    ["no table", "DROP TABLE installation"],
  ])("before the commit left %s, which keeps its own keys", async (_, sql) => {
    keysArrived(folder, arrived);
    expect(await finished(sql)).toBe(false);
    expect(kept()).toEqual(own);
  });
});
