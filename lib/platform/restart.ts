// How the demonstration gives way to the empty office: this process ends with a number that the start script knows.
import "server-only";
import { env } from "./env";

const OPEN_THE_OFFICE = 75;
/** Time for the answer to reach the browser and for the deed to be written down. */
const FAREWELL_MS = 1_500;

/** Is the start script there to open the office in our place? */
export const canRestart = () => env().CAN_RESTART === "1";

export function emptyOfficeNext() {
  setTimeout(() => process.exit(OPEN_THE_OFFICE), FAREWELL_MS);
}
