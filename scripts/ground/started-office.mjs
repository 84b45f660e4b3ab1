import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { Trouble } from "./say.mjs";

/** Runs the start script as a person would and waits for its address. What it prints goes on into the file `terminal`, if one is named. */
export async function officeStarted(env, args = [], terminal) {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...args], {
    env: { ...process.env, DATABASE_URL: "", APP_DATABASE_URL: "", npm_lifecycle_event: "", ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  if (terminal) child.stdout.on("data", (chunk) => appendFileSync(terminal, chunk));
  const address = await addressIn(child, exited);
  return {
    address,
    stopped: () => {
      if (child.connected) child.disconnect();
      return exited;
    },
  };
}

function addressIn(child, exited) {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const [, address] = /Đang chạy tại (http:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    exited.then(() => reject(new Trouble(`Chương trình không khởi động được:\n${said}`)));
  });
}
