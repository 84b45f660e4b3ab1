// A backup: every row and file of one moment and the keys that open what is sealed in them, in one file that only the recovery key opens.
import "server-only";
import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { CONNECTION, connectionLost } from "./db";
import { env } from "./env";
import { CANARY, seal } from "./seal";
import { sealed } from "./sealed-stream";
import { migrationsOf, PLAIN_TEXT, rowsOf, Sum, type Tally, tablesOf } from "./tables";

export type Keys = { AUTH_SECRET: string; DATA_KEY: string; LOOKUP_KEY: string };
/**
 * The first line of what is sealed; after it each table's name and then its rows, and at the end the tallies.
 * `canary`: a known text under the data key that sealed it here, in base64. Every office has it, whatever else it sealed.
 */
export type About = { madeAt: string; isDemo: boolean; migrations: string[]; keys: Keys; canary: string };
export type Line = About | { table: string; columns: string[] } | (string | null)[] | { tallies: Record<string, Tally> };

/** `path`: the file's name in this installation's folder; an office put back elsewhere names no file of the place it came from. */
export type Written = { path: string; bytes: bigint; rows: bigint; sha256: string };

const backupFolder = () => join(env().DATA_DIR, "backups");

/** Where a backup of this installation lies, whatever its row says of other folders. */
export const placeOf = (path: string) => join(backupFolder(), basename(path));

/** Writes the office as it stands now into a new file of the folder; a cut-off writing leaves no file that looks whole. */
export async function writeBackup({ publicKey, now }: { publicKey: string; now: Date }): Promise<Written> {
  const folder = backupFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = `sao-luu-${now.toISOString().slice(0, 23).replace(/\D/g, "")}.bak`;
  const unfinished = `${placeOf(path)}.new`;
  try {
    const facts = await written(unfinished, publicKey, now);
    await rename(unfinished, placeOf(path));
    return { path, ...facts };
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function written(path: string, publicKey: string, now: Date): Promise<Omit<Written, "path">> {
  const client = new pg.Client({ connectionString: env().APP_DATABASE_URL, ...CONNECTION });
  client.on("error", connectionLost);
  await client.connect();
  const hash = createHash("sha256");
  const count = { bytes: 0n, rows: 0n };
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query(PLAIN_TEXT);
    await pipeline(
      Readable.from(textOf(linesOf(client, now, count))),
      createGzip(),
      (zipped: AsyncIterable<Buffer>) => sealed(zipped, publicKey),
      (chunks: AsyncIterable<Buffer>) => counted(chunks, hash, count),
      createWriteStream(path, { mode: 0o600 }),
    );
    await fsynced(path);
  } finally {
    await client.end();
  }
  return { ...count, sha256: hash.digest("hex") };
}

async function* linesOf(client: pg.Client, now: Date, count: { rows: bigint }): AsyncGenerator<Line> {
  const { AUTH_SECRET, DATA_KEY, LOOKUP_KEY } = env();
  const { rows: installations } = await client.query<{ isDemo: boolean }>(`SELECT is_demo AS "isDemo" FROM installation`);
  const isDemo = installations[0]?.isDemo ?? false;
  const canary = Buffer.from(seal(CANARY, CANARY)).toString("base64");
  yield { madeAt: now.toISOString(), isDemo, migrations: await migrationsOf(client), keys: { AUTH_SECRET, DATA_KEY, LOOKUP_KEY }, canary };
  const tallies: Record<string, Tally> = {};
  for (const table of await tablesOf(client)) {
    yield { table: table.name, columns: table.columns };
    const sum = new Sum();
    for await (const row of rowsOf(client, table)) {
      sum.add(row);
      yield row;
    }
    tallies[table.name] = sum.tally();
    count.rows += BigInt(sum.tally().rows);
  }
  yield { tallies };
}

async function* textOf(lines: AsyncIterable<Line>) {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

async function* counted(chunks: AsyncIterable<Buffer>, hash: Hash, count: { bytes: bigint }) {
  for await (const chunk of chunks) {
    hash.update(chunk);
    count.bytes += BigInt(chunk.length);
    yield chunk;
  }
}

async function fsynced(path: string) {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}
