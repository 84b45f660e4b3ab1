// The log: an allow-list of ids, counts and codes to stdout; nothing personal is ever written.
import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import pino from "pino";

export const logger = pino({ base: null, level: process.env.LOG_LEVEL ?? "info" });

/** The id of the request being served, as the proxy named it; empty outside a request (start-up, jobs, tests). */
export async function requestId(): Promise<string> {
  try {
    return (await headers()).get("x-request-id") ?? "";
  } catch {
    return "";
  }
}

/** Logs a bug with the number to quote (the page's own digest, or a new one); only the number reaches the page. */
export function logBug(error: unknown): string {
  const number = digestOf(error) ?? randomUUID().slice(0, 8);
  logger.error({ number, name: error instanceof Error ? error.name : typeof error, stack: stackOf(error) }, "bug");
  return number;
}

function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error ? String(error.digest) : null;
}

/** Where it broke, without the message: a message may quote what somebody typed. */
function stackOf(error: unknown): string[] {
  return error instanceof Error
    ? (error.stack ?? "")
        .split("\n")
        .filter((line) => line.trimStart().startsWith("at "))
        .slice(0, 12)
    : [];
}
