// The log: an allow-list of ids, counts and codes to stdout; nothing personal is ever written.
import "server-only";
import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { headers } from "next/headers";
import pino from "pino";

export const logger = pino({ base: null, level: process.env.LOG_LEVEL ?? "info" });

const REQUEST_ID = "x-request-id";

/** From now on every request has an id of ours, whatever the caller wrote there; the proxy, where one passes it, gives the last. */
export function numberRequests() {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[REQUEST_ID] = randomUUID();
  });
}

/** The id of the request being served; empty outside a request (start-up, jobs, tests). */
export async function requestId(): Promise<string> {
  try {
    return (await headers()).get(REQUEST_ID) ?? "";
  } catch {
    return "";
  }
}

/** The id of a request as Next hands it over when something broke. */
export const idOf = (request: { headers: NodeJS.Dict<string | string[]> }) => String(request.headers[REQUEST_ID] ?? "");

/** Gives an error the number to quote before Next makes one: its own would be the same at every occurrence. */
export function numbered(error: unknown, requestId: string): unknown {
  if (error instanceof Error && requestId && !("digest" in error)) Object.assign(error, { digest: numberOf(requestId) });
  return error;
}

/** Logs a bug under the number that the page shows, beside the id of its request; only the number reaches the page. */
export function logBug(error: unknown, requestId = ""): string {
  const number = digestOf(error) ?? numberOf(requestId || randomUUID());
  logger.error({ number, requestId, name: error instanceof Error ? error.name : typeof error, stack: stackOf(error) }, "bug");
  return number;
}

const numberOf = (requestId: string) => requestId.slice(0, 8);

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
