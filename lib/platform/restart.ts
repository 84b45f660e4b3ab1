// How the demonstration gives way to the empty office: this process ends with a number that the start script knows.
import "server-only";
import { after } from "next/server";
import { db } from "./db";
import { env } from "./env";
import { requestId } from "./log";

const OPEN_THE_OFFICE = 75;
/** Time for the browser to fetch what the waiting page needs. */
const FAREWELL_MS = 1_500;

/** Is the start script there to open the office in our place? */
export const canRestart = () => env().CAN_RESTART === "1";

/** Ends this process once the request was answered, if its deed was written down: one that was rolled back did not happen. */
export function emptyOfficeNext() {
  after(async () => {
    const deed = await db().audit.findFirst({ where: { deed: "office.leaveDemo", requestId: await requestId() }, select: { id: true } });
    if (deed) setTimeout(() => process.exit(OPEN_THE_OFFICE), FAREWELL_MS);
  });
}
