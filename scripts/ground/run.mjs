import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { leaving } from "./leaving.mjs";
import { Trouble } from "./say.mjs";

/** Given to a child's --import: it leaves when we are killed. */
export const LEAVE_WITH_PARENT = new URL("leave-with-parent.mjs", import.meta.url).href;

/** A package's deprecations are for its developers, not for an office's terminal; errors still show. */
export const QUIET = ["--no-deprecation"];

/** Runs a Node script quietly; Ctrl-C ends it, and its last words become the trouble when it fails. */
export function runNode(args, { env, ...options } = {}) {
  return run(process.execPath, args, { env: { ...process.env, ...env }, signal: leaving, ...options });
}

/** npm without a shell: its JavaScript run by the Node that runs us. Asked politely to stop it goes on for long, so it is killed. */
export function runNpm(args) {
  const script = npmScript();
  if (!script) throw new Trouble("Không tìm thấy npm cạnh Node. Hãy cài lại Node từ nodejs.org.");
  return runNode([script, ...args], { killSignal: "SIGKILL" });
}

/** Runs a program to its end and gives what it said. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], windowsHide: true, ...options });
    const words = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => words.push(chunk));
    child.on("error", (error) => error.name === "AbortError" || reject(new Trouble(`Không chạy được ${command}: ${error.message}`)));
    child.on("exit", (code, signal) => {
      const said = Buffer.concat(words).toString("utf8");
      if (code === 0) resolve(said);
      else reject(new Trouble(`${[command, ...args].join(" ")} dừng với mã ${code ?? signal}:\n${shortened(said)}`));
    });
  });
}

function shortened(said) {
  return said.length <= 4000 ? said : `${said.slice(0, 2000)}\n…\n${said.slice(-2000)}`;
}

function npmScript() {
  const beside = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
  ];
  return places.find((place) => place?.endsWith("npm-cli.js") && existsSync(place));
}
