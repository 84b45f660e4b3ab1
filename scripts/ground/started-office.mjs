import { spawn } from "node:child_process";
import { Trouble } from "./say.mjs";

/** Runs the start script as a person would and waits for its address. */
export async function officeStarted(env, args = []) {
  const child = spawn(process.execPath, ["scripts/start.mjs", ...args], {
    env: { ...process.env, DATABASE_URL: "", APP_DATABASE_URL: "", npm_lifecycle_event: "", ...env },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const exited = new Promise((resolve) => child.once("exit", resolve));
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
