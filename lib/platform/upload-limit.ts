// How much one account may send in: a busy day's scans, not the disk.
import "server-only";
import type { RateLimiterPostgres } from "rate-limiter-flexible";
import { consumed, limiter } from "./limiter";

const MEGABYTE = 1_000_000;
const MEGABYTES_AN_HOUR = 200;
const HOUR = 60 * 60;

const shared = globalThis as unknown as { doiThoaiUploads?: RateLimiterPostgres };

/** Counts a file before a byte of it is read, each begun megabyte as one. @throws Refusal too_many_uploads */
export async function countUpload(accountId: string, bytes: number) {
  shared.doiThoaiUploads ??= limiter("upload", MEGABYTES_AN_HOUR, HOUR);
  await consumed(shared.doiThoaiUploads, accountId, Math.max(1, Math.ceil(bytes / MEGABYTE)), "too_many_uploads");
}
