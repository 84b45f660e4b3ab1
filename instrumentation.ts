import type { Instrumentation } from "next";

/** What broke while a page was made: the log keeps where, under the number that the page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logBug } = await import("@/lib/platform/log");
  logBug(error);
};
