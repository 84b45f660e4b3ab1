// Next bundles this file for its edge runtime too, which has no Node: so all work stands in instrumentation-node.ts, behind this one question.
import type { Instrumentation } from "next";

export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") await (await import("./instrumentation-node")).beginWork();
}

export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("./instrumentation-node")).noteFault(error, request);
};
