// Tables as lines of text and back: every column in PostgreSQL's own text form, which loses nothing, and one sum that tells two tables apart.
import "server-only";
import { createHash } from "node:crypto";
import type { Client } from "pg";

export type Cells = (string | null)[];
export type Table = { name: string; columns: string[]; types: string[]; isHeavy: boolean };
/** How many rows, and the sum of their hashes: equal sums are equal rows, in whatever order they come. */
export type Tally = { rows: number; sum: string };

/** The tables of the office, in the order of their names, with the columns that are not generated. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; types: string[] }>(`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
      array_agg(format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS types
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    GROUP BY c.relname ORDER BY c.relname`);
  return rows.map((table) => ({ ...table, isHeavy: table.columns.includes("bytes") && table.types.includes("bytea") }));
}

/** The names of the migrations that made these tables. */
export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows.map(({ name }) => name);
}

/** The text forms do not depend on how this session, machine or server likes to write. */
export const PLAIN_TEXT =
  "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1";

/** The rows of a table, inside a transaction. A table that holds files is read file by file, so that one file is what memory must hold. */
export async function* rowsOf(client: Client, { name, columns, isHeavy }: Table): AsyncGenerator<Cells> {
  const cells = columns.map((column) => `${quoted(column)}::text`).join(", ");
  await client.query(`DECLARE copying NO SCROLL CURSOR FOR SELECT ${cells} FROM ${quoted(name)}`);
  for (;;) {
    const { rows } = await client.query<Cells>({ text: `FETCH ${isHeavy ? 1 : 500} FROM copying`, rowMode: "array" });
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query("CLOSE copying");
}

export async function insertRows(client: Client, { name, columns, types }: Table, rows: readonly Cells[]) {
  if (rows.length === 0) return;
  const row = (_: Cells, index: number) => `(${types.map((type, at) => `$${index * types.length + at + 1}::text::${type}`).join(", ")})`;
  await client.query(`INSERT INTO ${quoted(name)} (${columns.map(quoted).join(", ")}) VALUES ${rows.map(row).join(", ")}`, rows.flat());
}

export class Sum {
  private rows = 0;
  private sum = 0n;

  add(row: Cells) {
    this.rows += 1;
    const hash = createHash("sha256").update(JSON.stringify(row)).digest("hex");
    this.sum = (this.sum + BigInt(`0x${hash}`)) % 2n ** 256n;
  }

  tally(): Tally {
    return { rows: this.rows, sum: this.sum.toString(16).padStart(64, "0") };
  }
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
