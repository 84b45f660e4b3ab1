// The slow-down: at the door per account and address and per address alone, inside per account. It never locks a stranger's victim out for good.
import "server-only";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/domain/refusals";
import { env } from "./env";

const MINUTES = 60;

type Limits = { pair: RateLimiterPostgres; address: RateLimiterPostgres; account: RateLimiterPostgres };
const shared = globalThis as unknown as { doiThoaiLimits?: Limits };

/** A commune's whole office shares an address, so sixty for that; `account` counts only who knows the password or is already inside. */
function limits(): Limits {
  if (shared.doiThoaiLimits) return shared.doiThoaiLimits;
  const storeClient = new pg.Pool({ connectionString: env().APP_DATABASE_URL, max: 2 });
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({ storeClient, storeType: "pool", tableName: "rate_limit", tableCreated: true, keyPrefix, points, duration });
  shared.doiThoaiLimits = {
    pair: limiter("pair", 10, 10 * MINUTES),
    address: limiter("address", 60, 10 * MINUTES),
    account: limiter("account", 10, 60 * MINUTES),
  };
  return shared.doiThoaiLimits;
}

/** Counts one try at the door; one name tried over and over does not use up what its address has. @throws Refusal too_many_attempts */
export async function countAttempt(username: string, address: string) {
  await count(limits().pair, `${username}@${address}`);
  await count(limits().address, address);
}

/** After a right password the pair starts again from zero, and its address gets the try back. */
export async function forgetAttempts(username: string, address: string) {
  await limits().pair.delete(`${username}@${address}`);
  await limits().address.reward(address);
}

/** Counts one try at an account's second factor, or at its password from inside, from whatever address. @throws Refusal too_many_attempts */
export const countTry = (accountId: string) => count(limits().account, accountId);

export const forgetTries = (accountId: string) => limits().account.delete(accountId);

async function count(limiter: RateLimiterPostgres, key: string) {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Refusal("too_many_attempts", { minutes: Math.ceil(error.msBeforeNext / 60_000) });
    throw error;
  }
}
