// How much one account may send in: a busy day's scans, not the disk. Counted in the slow-down's table, so that all processes count together.
import "server-only";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Refusal } from "@/lib/domain/refusals";
import { CONNECTION, connectionLost } from "./db";
import { env } from "./env";

const MEGABYTE = 1_000_000;
const MEGABYTES_AN_HOUR = 200;
const HOUR = 60 * 60;

const shared = globalThis as unknown as { doiThoaiUploads?: RateLimiterPostgres };

function limit(): RateLimiterPostgres {
  if (shared.doiThoaiUploads) return shared.doiThoaiUploads;
  const storeClient = new pg.Pool({ connectionString: env().APP_DATABASE_URL, max: 1, ...CONNECTION });
  storeClient.on("error", connectionLost);
  const where = { storeClient, storeType: "pool", tableName: "rate_limit", tableCreated: true };
  shared.doiThoaiUploads = new RateLimiterPostgres({ ...where, keyPrefix: "upload", points: MEGABYTES_AN_HOUR, duration: HOUR });
  return shared.doiThoaiUploads;
}

/** Counts a file before a byte of it is read, each begun megabyte as one. @throws Refusal too_many_uploads */
export async function countUpload(accountId: string, bytes: number) {
  try {
    await limit().consume(accountId, Math.max(1, Math.ceil(bytes / MEGABYTE)));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new Refusal("too_many_uploads", { minutes: Math.ceil(error.msBeforeNext / 60_000) });
    throw error;
  }
}
