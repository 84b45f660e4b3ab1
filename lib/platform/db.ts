// The database: one client a process, one kind of transaction, and the names of broken constraints as refusals.
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { REFUSAL_CODES, Refusal, type RefusalCode } from "@/lib/domain/refusals";
import { Prisma, PrismaClient } from "@/prisma/generated/client";
import { env } from "./env";

export type Tx = Prisma.TransactionClient;

const shared = globalThis as unknown as { doiThoaiDb?: PrismaClient };

/** The process's client, connected as the role that owns nothing. */
export function db(): PrismaClient {
  const adapter = () => new PrismaPg({ connectionString: env().APP_DATABASE_URL, max: 12 });
  shared.doiThoaiDb ??= new PrismaClient({ adapter: adapter(), errorFormat: "minimal" });
  return shared.doiThoaiDb;
}

/** Runs the work in one transaction; a broken constraint whose name is a refusal comes out as that refusal. */
export async function transaction<T>(work: (tx: Tx) => Promise<T>, timeout = 20_000): Promise<T> {
  try {
    return await db().$transaction(work, { maxWait: 5_000, timeout });
  } catch (error) {
    const code = brokenRule(error);
    if (code) throw new Refusal(code, {}, { cause: error });
    throw error;
  }
}

const codes: ReadonlySet<string> = new Set(REFUSAL_CODES);

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
