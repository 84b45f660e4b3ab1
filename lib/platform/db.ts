// The database: one client a process, one kind of transaction, and the names of broken constraints as refusals.
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { REFUSAL_CODES, Refusal, type RefusalCode } from "@/lib/domain/refusals";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";
import { logBug, logger } from "./log";

export type Tx = Prisma.TransactionClient;

/** A database that hangs is an answer too: the server gives a statement up, and where the server itself stands still, we do. */
export const CONNECTION = { connectionTimeoutMillis: 5_000, statement_timeout: 30_000, query_timeout: 35_000 } as const;

/** Heard by every pool and connection: an error nobody hears ends the process, and a database that starts again is no reason for that. */
export const connectionLost = (error: Error & { code?: string }) => logger.warn({ name: error.name, code: error.code }, "connection lost");

const shared = globalThis as unknown as { doiThoaiDb?: PrismaClient };

/** The process's client, connected as the role that owns nothing. */
export function db(): PrismaClient {
  const settings = () => ({ connectionString: env().APP_DATABASE_URL, max: 12, ...CONNECTION });
  const adapter = () => new PrismaPg(settings(), { onPoolError: connectionLost, onConnectionError: connectionLost });
  shared.doiThoaiDb ??= new PrismaClient({ adapter: adapter(), errorFormat: "minimal" });
  return shared.doiThoaiDb;
}

/** What lies outside the database and follows it there: done after the commit, or after all was undone. */
type Ending = { committed?: () => Promise<unknown>; undone?: () => Promise<unknown> };

const endings = new WeakMap<Tx, Ending[]>();

/** Leaves work for the end of a transaction that `transaction` began. It can refuse nothing any more: what fails is logged. */
export const afterwards = (tx: Tx, ending: Ending) => void endings.get(tx)?.push(ending);

/** Runs the work in one transaction; a broken constraint whose name is a refusal comes out as that refusal, an id that names nothing as not_found. */
export async function transaction<T>(work: (tx: Tx) => Promise<T>, timeout = 20_000): Promise<T> {
  const left: Ending[] = [];
  const begun = (tx: Tx) => {
    endings.set(tx, left);
    return work(tx);
  };
  const done = await db()
    .$transaction(begun, { maxWait: 5_000, timeout })
    .catch(async (error) => {
      for (const { undone } of left) await undone?.().catch((failed) => logBug(failed));
      throw refusalOf(error);
    });
  for (const { committed } of left) await committed?.().catch((failed) => logBug(failed));
  return done;
}

const codes: ReadonlySet<string> = new Set(REFUSAL_CODES);
/** A link to a row that is not there, and a row to change that is not there. */
const LOST_ROW = new Set(["P2003", "P2025"]);

function refusalOf(error: unknown): unknown {
  const isLostRow = error instanceof Prisma.PrismaClientKnownRequestError && LOST_ROW.has(error.code);
  const code = brokenRule(error) ?? (isLostRow ? "not_found" : null);
  return code ? new Refusal(code, {}, { cause: error }) : error;
}

/** The refusal whose name PostgreSQL quotes in its message, in whatever language it speaks; null for any other error. */
function brokenRule(error: unknown): RefusalCode | null {
  const quoted = [...messagesOf(error).matchAll(/["'`«“]([a-z_]+)["'`»”]/g)].map((match) => match[1] ?? "");
  return quoted.find((name): name is RefusalCode => codes.has(name)) ?? null;
}

function messagesOf(error: unknown): string {
  if (!(error instanceof Error) || error instanceof Refusal) return "";
  const cause = error instanceof Prisma.PrismaClientKnownRequestError ? JSON.stringify(error.meta ?? {}).replaceAll("\\", "") : "";
  return `${cause} ${messagesOf(error.cause)} ${error.message}`;
}
