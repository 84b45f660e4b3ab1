// What proves a restoring: the tables it may begin in, the same rows at its end, and keys that open what was sealed.
import "server-only";
import type { Client } from "pg";
import type { Keys } from "./backup";
import { CANARY, RECOVERY, SLIP, unseal } from "./seal";
import { migrationsOf, rowsOf, Sum, type Table, type Tally } from "./tables";

/** Why a whole and readable backup is not put back. */
export class NotRestored extends Error {
  constructor(readonly why: "not_empty" | "is_demonstration" | "is_not_demonstration" | "differs" | "key_does_not_open" | "newer_tables") {
    super(why);
  }
}

/** Is this the data key of the office that made the backup? */
export function canaryOpens(canary: string, dataKey: string): boolean {
  try {
    return unseal(Buffer.from(canary, "base64"), CANARY, dataKey) === CANARY;
  } catch {
    return false;
  }
}

/** Rows are put back into the tables they came from: tables that went further take no rows of before. @throws NotRestored */
export async function unlessNewer(client: Client, migrations: readonly string[]) {
  const applied = (await hasTable(client, "_prisma_migrations")) ? await migrationsOf(client) : [];
  if (applied.some((name) => !migrations.includes(name))) throw new NotRestored("newer_tables");
}

/** @throws NotRestored when a table does not hold exactly the rows that were backed up. */
export async function unlessSame(client: Client, tables: readonly Table[], tallies: Record<string, Tally>) {
  for (const table of tables) {
    const sum = new Sum();
    for await (const row of rowsOf(client, table)) sum.add(row);
    const now = sum.tally();
    if (now.rows !== tallies[table.name]?.rows || now.sum !== tallies[table.name]?.sum) throw new NotRestored("differs");
  }
}

/** The restored keys open what was sealed under them; false where nothing sealed is stored. */
export async function sealedFieldOpens(client: Client, keys: Keys): Promise<boolean> {
  const { rows } = await client.query<{ sealed: Buffer; purpose: string }>(
    `SELECT totp_sealed AS sealed, 'totp:' || id AS purpose FROM account WHERE totp_sealed IS NOT NULL
     UNION ALL SELECT slip_sealed, $1 FROM account WHERE slip_sealed IS NOT NULL
     UNION ALL SELECT recovery_sealed, $2 FROM installation WHERE recovery_sealed IS NOT NULL`,
    [SLIP, RECOVERY],
  );
  try {
    for (const { sealed, purpose } of rows) unseal(sealed, purpose, keys.DATA_KEY);
    return rows.length > 0;
  } catch {
    throw new NotRestored("key_does_not_open");
  }
}

async function hasTable(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_class WHERE oid = to_regclass($1)", [name]);
  return rowCount === 1;
}
