const controller = new AbortController();

/** Aborted when a person or the system asks the program to stop; asking twice changes nothing. */
export const leaving = controller.signal;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => controller.abort());

export function untilLeaving() {
  if (leaving.aborted) return Promise.resolve();
  return new Promise((resolve) => leaving.addEventListener("abort", () => resolve(), { once: true }));
}
