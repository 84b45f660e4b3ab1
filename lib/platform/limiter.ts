// Counters in the table rate_limit, so that all processes count together. They have a small pool of their own: a crowd at the door takes no connection from those inside.
import "server-only";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal, type RefusalCode } from "@/lib/domain/refusals";
import { CONNECTION, connectionLost } from "./db";
import { env } from "./env";

const shared = globalThis as unknown as { doiThoaiCounters?: pg.Pool };

function pool(): pg.Pool {
  shared.doiThoaiCounters ??= new pg.Pool({ connectionString: env().APP_DATABASE_URL, max: 2, ...CONNECTION }).on("error", connectionLost);
  return shared.doiThoaiCounters;
}

/** `points` of each key within `seconds`. */
export const limiter = (keyPrefix: string, points: number, seconds: number) =>
  new RateLimiterPostgres({
    ...{ storeClient: pool(), storeType: "pool", tableName: "rate_limit", tableCreated: true },
    ...{ keyPrefix, points, duration: seconds },
  });

/** Takes points of a key. @throws Refusal `code` where none are left */
export async function consumed(from: RateLimiterPostgres, key: string, points: number, code: RefusalCode) {
  try {
    await from.consume(key, points);
  } catch (error) {
    throw error instanceof RateLimiterRes ? new Refusal(code) : error;
  }
}
