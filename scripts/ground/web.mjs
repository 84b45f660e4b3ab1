import { spawn } from "node:child_process";
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { bin } from "./ready.mjs";
import { LEAVE_WITH_PARENT, QUIET } from "./run.mjs";
import { Trouble } from "./say.mjs";

const DRAIN_MS = 10_000;

/** Starts Next as a child that cannot outlive us, and waits until it answers at the address `near`; its own banner is left out. */
export async function webStarted({ port, host, near, env, isDev }) {
  const mode = isDev ? "development" : "production";
  const child = spawn(process.execPath, argumentsOf({ port, host, isDev }), {
    env: { ...env, PORT: String(port), NODE_ENV: mode },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    windowsHide: true,
  });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => words.push(chunk));
  await answering({ port, host: near }, child, words);
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ])
    stream.removeAllListeners("data").pipe(out);
  return { exited, isServing: () => child.exitCode === null && child.signalCode === null, stopped: () => stopped(child, exited) };
}

function argumentsOf({ port, host, isDev }) {
  const next = ["--import", LEAVE_WITH_PARENT, bin("next"), isDev ? "dev" : "start", "--port", String(port)];
  return [...(isDev ? [] : QUIET), ...next, ...(host ? ["--hostname", host] : [])];
}

async function answering(address, child, words) {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Trouble(`Trang web không chạy được:\n${Buffer.concat(words).toString("utf8")}`);
    if (await answers(address)) return;
    await pause(100);
  }
}

/** Any answer will do; the connection is not kept, or the server would wait for it when it is to stop. */
function answers(address) {
  return new Promise((resolve) => {
    const request = get({ ...address, path: "/api/health", agent: false }, (response) => {
      response.resume();
      resolve(true);
    });
    request.on("error", () => resolve(false));
  });
}

/** Lets requests under way end; a page that keeps listening to the server would hold it for ever, so it is cut off in the end. */
async function stopped(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === "win32") spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"], { windowsHide: true });
  else child.kill("SIGTERM");
  const cutOff = setTimeout(() => child.kill("SIGKILL"), DRAIN_MS);
  await exited;
  clearTimeout(cutOff);
}
