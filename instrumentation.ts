// What the web process does beside answering: once before its first request, every few minutes, and whenever a page breaks.
import type { Instrumentation } from "next";

const TEN_MINUTES = 600_000;

export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { notePeers } = await import("@/lib/platform/peer");
  await notePeers();
  setInterval(dayWork, TEN_MINUTES).unref();
}

/** What broke while a page was made: the log keeps where, under the number that the page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logBug } = await import("@/lib/platform/log");
  logBug(error);
};

/** The daily backup, once it is due; a failed one is tried again the next time. */
async function dayWork() {
  const { dailyRound } = await import("@/lib/features/backups/commands");
  const { logBug } = await import("@/lib/platform/log");
  await dailyRound().catch(logBug);
}
