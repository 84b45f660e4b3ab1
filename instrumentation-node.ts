// What the web process does beside answering: once before its first request, every few minutes, and whenever a page breaks.
import { dailyRound } from "@/lib/features/backups/commands";
import { idOf, logBug, numberRequests } from "@/lib/platform/log";
import { notePeers } from "@/lib/platform/peer";

const TEN_MINUTES = 600_000;

export function beginWork() {
  notePeers();
  numberRequests();
  setInterval(dayWork, TEN_MINUTES).unref();
}

/** What broke while a page was made: the log keeps where, under the number that the page shows. */
export function noteFault(error: unknown, request: Parameters<typeof idOf>[0]) {
  logBug(error, idOf(request));
}

/** The daily backup, once it is due; a failed one is tried again the next time. */
async function dayWork() {
  await dailyRound().catch((error) => logBug(error));
}
