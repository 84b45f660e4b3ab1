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

/** Logs a bug with a new number to quote; only the number reaches the page. */
export function logBug(error: unknown): string {
  const number = randomUUID().slice(0, 8);
  logger.error({ number, name: error instanceof Error ? error.name : typeof error, stack: stackOf(error) }, "bug");
  return number;
}

/** Where it broke, without the message: a message may quote what somebody typed. */
function stackOf(error: unknown): string[] {
  return error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at ")).slice(0, 12) : [];
}
