// What the web process does beside answering: once before its first request, and whenever a page breaks.
import type { Instrumentation } from "next";

export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { notePeers } = await import("@/lib/platform/peer");
  await notePeers();
}

/** What broke while a page was made: the log keeps where, under the number that the page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logBug } = await import("@/lib/platform/log");
  logBug(error);
};
