// A route's way to answer a bug: with the number under which the log tells where it broke.
import "server-only";
import { unstable_rethrow } from "next/navigation";
import { logBug, requestId } from "./log";

/** Wraps a route's handler; what Next throws to redirect or to say 404 goes on its way. */
export function answering<A extends unknown[]>(answer: (...asked: A) => Promise<Response>) {
  return (...asked: A): Promise<Response> => answer(...asked).catch(bugAnswer);
}

async function bugAnswer(error: unknown): Promise<Response> {
  unstable_rethrow(error);
  const number = logBug(error, await requestId());
  return Response.json({ number }, { status: 500, headers: { "Cache-Control": "private, no-store" } });
}
