// An empty database beside the worker's own, and a backup put back into it.
import pg from "pg";
import { inject } from "vitest";
import { newRecoveryKey } from "@/lib/platform/recovery";
import { restoreBackup } from "@/lib/platform/restore";
import { migrate } from "../../scripts/ground/migrate.mjs";

const { ownerUrl } = inject("cluster");

export const EMPTY = `restored_${process.env.VITEST_POOL_ID}`;
export const recoveryKey = newRecoveryKey();

/** The database as on a new machine. */
export const emptied = () =>
  asOwner("postgres", async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${EMPTY} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${EMPTY}`);
  });

type Wanted = Parameters<typeof restoreBackup>[0];
type Migrating = (client: pg.Client, names: readonly string[] | null) => Promise<void>;
const plainly: Migrating = async (client, names) => void (await migrate(client, undefined, names));

export function restored(given: Pick<Wanted, "path"> & Partial<Wanted>, migrating = plainly) {
  const ways = { recoveryKey, isDemo: true, keep: () => {}, committed: () => {} };
  return asOwner(EMPTY, (client) => restoreBackup({ client, ...ways, migrate: (names) => migrating(client, names), ...given }));
}

/** The worker's own database. */
export const worker = () => new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);

export const urlOf = (database: string) => Object.assign(new URL(ownerUrl), { pathname: `/${database}` }).href;

export const asked = (database: string, sql: string) => asOwner(database, async (client) => (await client.query(sql)).rows);

export async function asOwner<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
