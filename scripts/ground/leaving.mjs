const controller = new AbortController();

/** Aborted when a person or the system asks the program to stop; asking twice changes nothing. */
export const leaving = controller.signal;

/**
 * Stops in good order on Ctrl-C and its relatives, and when the program that holds our channel ends. npm runs us under a shell that dies of a signal without passing it on:
 * when that shell is gone, so is whoever asked for us.
 */
export function leaveWhenAsked() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => controller.abort());
  process.once("disconnect", () => controller.abort());
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || controller.abort(), 500).unref();
}

export const untilLeaving = () => left;

const left = new Promise((resolve) => leaving.addEventListener("abort", () => resolve(), { once: true }));
