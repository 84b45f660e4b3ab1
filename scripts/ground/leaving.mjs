const controller = new AbortController();

/** Aborted when a person or the system asks the program to stop; asking twice changes nothing. */
export const leaving = controller.signal;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => controller.abort());

export function untilLeaving() {
  if (leaving.aborted) return Promise.resolve();
  return new Promise((resolve) => leaving.addEventListener("abort", () => resolve(), { once: true }));
}

/** npm runs us under a shell that dies of a signal without passing it on: when it is gone, so is whoever asked for us. */
export function leaveWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || controller.abort(), 500).unref();
}
