// The slow-down at the door: per account and address, and per address alone. It never locks a stranger's victim out for good.
import "server-only";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/domain/refusals";
import { env } from "./env";

type Limits = { pair: RateLimiterPostgres; address: RateLimiterPostgres };
const shared = globalThis as unknown as { doiThoaiLimits?: Limits };

/** Ten tries in ten minutes for one name from one address; a commune's whole office shares an address, so sixty for that. */
function limits(): Limits {
  if (shared.doiThoaiLimits) return shared.doiThoaiLimits;
  const storeClient = new pg.Pool({ connectionString: env().APP_DATABASE_URL, max: 2 });
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({ storeClient, storeType: "pool", tableName: "rate_limit", tableCreated: true, keyPrefix, points, duration: 600, clearExpiredByTimeout: false });
  shared.doiThoaiLimits = { pair: limiter("pair", 10), address: limiter("address", 60) };
  return shared.doiThoaiLimits;
}

/** Counts one try. @throws Refusal too_many_attempts with the minutes to wait. */
export async function countAttempt(username: string, address: string) {
  try {
    await limits().address.consume(address);
    await limits().pair.consume(`${username}@${address}`);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Refusal("too_many_attempts", { minutes: Math.ceil(error.msBeforeNext / 60_000) });
    throw error;
  }
}

/** After a right password the pair starts again from zero. */
export const forgetAttempts = (username: string, address: string) => limits().pair.delete(`${username}@${address}`);
