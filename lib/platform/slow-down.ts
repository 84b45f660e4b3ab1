// The slow-down: at the door per name and network, per network, and softly per name over all networks; inside per account.
// It never locks a stranger's victim out for long, nor at all where the victim has lately come in from.
import "server-only";
import type { RateLimiterPostgres } from "rate-limiter-flexible";
import { realNow } from "./clock";
import { db } from "./db";
import { consumed, limiter } from "./limiter";
import { networkOf } from "./origin";

const MINUTES = 60;
const MONTH_MS = 30 * 24 * 60 * MINUTES * 1000;

type Limits = Record<"pair" | "network" | "name" | "account", RateLimiterPostgres>;
const shared = globalThis as unknown as { doiThoaiLimits?: Limits };

/**
 * A commune's whole office shares a network, so sixty for that. A name gets fifty from everywhere together: guesses from a thousand places
 * come to 7,200 a day. `account` counts only who knows the password or is already inside.
 */
function limits(): Limits {
  if (shared.doiThoaiLimits) return shared.doiThoaiLimits;
  shared.doiThoaiLimits = {
    pair: limiter("pair", 10, 10 * MINUTES),
    network: limiter("network", 60, 10 * MINUTES),
    name: limiter("name", 50, 10 * MINUTES),
    account: limiter("account", 10, 60 * MINUTES),
  };
  return shared.doiThoaiLimits;
}

/** Counts one try at the door; one name tried over and over does not use up what its network has. @throws Refusal too_many_attempts */
export async function countAttempt(username: string, address: string) {
  const network = networkOf(address);
  await count(limits().pair, `${username}@${network}`);
  await count(limits().network, network);
  await count(limits().name, username).catch(async (refusal) => {
    if (!(await hasLatelyEntered(username, network))) throw refusal;
  });
}

/** After a right password the pair starts again from zero, and its network and its name get the try back. */
export async function forgetAttempts(username: string, address: string) {
  const network = networkOf(address);
  await limits().pair.delete(`${username}@${network}`);
  await limits().network.reward(network);
  await limits().name.reward(username);
}

/** Strangers who try a name from everywhere slow one another down, not its owner at the usual place. */
async function hasLatelyEntered(username: string, network: string): Promise<boolean> {
  const startedAt = { gte: new Date(realNow().getTime() - MONTH_MS) };
  const entries = await db().session.findMany({
    where: { account: { username }, startedAt },
    select: { address: true },
    distinct: ["address"],
  });
  return entries.some(({ address }) => networkOf(address) === network);
}

/** Counts one try at an account's second factor, or at its password from inside, from whatever address. @throws Refusal too_many_attempts */
export const countTry = (accountId: string) => count(limits().account, accountId);

export const forgetTries = (accountId: string) => limits().account.delete(accountId);

const count = (limiter: RateLimiterPostgres, key: string) => consumed(limiter, key, 1, "too_many_attempts");
