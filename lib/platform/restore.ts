// A backup put back: into an empty database, in one transaction, proved before it counts.
import "server-only";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { Client } from "pg";
import type { About, Keys, Line } from "./backup";
import { canaryOpens, NotRestored, sealedFieldOpens, unlessNewer, unlessSame } from "./restore-proof";
import { Unreadable, unsealed } from "./sealed-stream";
import { type Cells, insertRows, PLAIN_TEXT, quoted, type Table, type Tally, tablesOf } from "./tables";

export type Restored = { about: About; tallies: Record<string, Tally>; sealedFieldOpened: boolean };

type Wanted = {
  path: string;
  recoveryKey: string;
  /** The owner of the database. */
  client: Client;
  /** Applies the named migrations, or with null all that are missing. */
  migrate: (names: readonly string[] | null) => Promise<void>;
  isDemo: boolean;
  /** Called with the keys when all is proved and nothing is committed yet; what it throws undoes everything. */
  keep: (arrived: Arrived) => void;
  /** Called right after the commit. */
  committed: () => void;
};

/** The keys, and the mark by which the office whose they are is known again. */
export type Arrived = { keys: Keys; recoveryPublicKey: string | null };

/**
 * Puts the tables as they were when the backup was made, then brings them up to date.
 * @throws Unreadable for a wrong key or a changed file, NotRestored where the office says no; either way the database stays empty.
 */
export async function restoreBackup({ path, recoveryKey, client, migrate, isDemo, keep, committed }: Wanted): Promise<Restored> {
  const lines = linesOf(path, recoveryKey);
  const about = aboutIn(await lines.next());
  if (about.isDemo !== isDemo) throw new NotRestored(about.isDemo ? "is_demonstration" : "is_not_demonstration");
  await unlessNewer(client, about.migrations);
  await migrate(about.migrations);
  const restored = await inTransaction(client, async () => {
    await unlessEmpty(client);
    const links = await linksLoosened(client);
    const tables = await tablesOf(client);
    const tallies = await loaded(client, tables, lines);
    for (const { table, name, rule } of links) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${rule}`);
    for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
    await sequencesMoved(client);
    await unlessSame(client, tables, tallies);
    const sealedFieldOpened = await sealedFieldOpens(client, about.keys);
    await client.query("UPDATE session SET ended_at = now() WHERE ended_at IS NULL");
    keep({ keys: about.keys, recoveryPublicKey: await recoveryPublicKeyIn(client) });
    return { about, tallies, sealedFieldOpened };
  });
  committed();
  await migrate(null);
  return restored;
}

async function* linesOf(path: string, recoveryKey: string): AsyncGenerator<Line> {
  const text = new PassThrough();
  const reading = pipeline(Readable.from(unsealed(createReadStream(path), recoveryKey)), createGunzip(), text);
  reading.catch((error) => text.destroy(error));
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) yield JSON.parse(line);
  await reading;
}

function aboutIn({ value }: IteratorResult<Line, void>): About {
  if (!value || !("madeAt" in value)) throw new Unreadable("no beginning");
  if (!canaryOpens(value.canary, value.keys.DATA_KEY)) throw new NotRestored("key_does_not_open");
  return value;
}

/** An office that was never opened leaves one row about the installation; a backup brings its own. */
async function unlessEmpty(client: Client) {
  for (const { name } of await tablesOf(client)) {
    if (name === "installation" || name === "rate_limit") continue;
    const { rowCount } = await client.query(`SELECT FROM ${quoted(name)} LIMIT 1`);
    if (rowCount !== 0) throw new NotRestored("not_empty");
  }
  await client.query(`DELETE FROM "installation"; DELETE FROM "rate_limit"`);
}

/** Links between tables and what looks at the clock would judge rows before all are there. Declared again, each is checked on all of them. */
async function linksLoosened(client: Client) {
  const { rows } = await client.query<{ table: string; name: string; rule: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS rule
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
  );
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
  for (const { name } of await tablesOf(client)) await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`);
  return rows;
}

/** Returns what the backup counted when it was made. */
async function loaded(client: Client, tables: readonly Table[], lines: AsyncGenerator<Line>): Promise<Record<string, Tally>> {
  let into: Table | undefined;
  let rows: Cells[] = [];
  for await (const line of lines) {
    if (Array.isArray(line)) rows.push(line);
    if (into && (!Array.isArray(line) || into.isHeavy || rows.length === 200)) {
      await insertRows(client, into, rows);
      rows = [];
    }
    if ("tallies" in line) return line.tallies;
    if ("table" in line) into = columnsAs(line, tables);
  }
  throw new Unreadable("no end");
}

function columnsAs({ table: name, columns }: { table: string; columns: string[] }, tables: readonly Table[]): Table {
  const table = tables.find((each) => each.name === name);
  const types = columns.map((column) => table?.types[table.columns.indexOf(column)]);
  if (!table || !types.every((type) => type !== undefined)) throw new NotRestored("differs");
  return { ...table, columns, types };
}

async function sequencesMoved(client: Client) {
  const { rows } = await client.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND column_default LIKE 'nextval(%'`,
  );
  for (const { table, column } of rows)
    await client.query(`SELECT setval(pg_get_serial_sequence($1, $2), (SELECT max(${quoted(column)}) FROM ${quoted(table)}))`, [
      table,
      column,
    ]);
}

async function recoveryPublicKeyIn(client: Client): Promise<string | null> {
  const { rows } = await client.query<{ key: string | null }>(`SELECT recovery_public_key AS key FROM "installation"`);
  return rows[0]?.key ?? null;
}

async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    await client.query(PLAIN_TEXT);
    const done = await work();
    await client.query("COMMIT");
    return done;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
