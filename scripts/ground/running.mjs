// One at a time: a lock is a file that names a local port, on which its holder answers with its token.
// A process number alone could by now belong to somebody else; an answer with the right token cannot.
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { connect, createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { leaving } from "./leaving.mjs";
import { say, Trouble } from "./say.mjs";
import { writtenFirst } from "./written-whole.mjs";

const ANSWER_MS = 2_000;
const REMOVAL_MS = 10_000;

/** Keeps a folder's data to one running start. */
export async function onlyOne(folder) {
  const { hold, holder } = await lock(join(folder, "running.json"));
  if (hold) return hold;
  throw new Trouble(holder.address ? `Chương trình đang chạy rồi: ${holder.address}` : "Chương trình đang khởi động ở một cửa sổ khác.");
}

/** Does the work while nobody else does it in this folder; waits until then. */
export async function inTurn(folder, work) {
  mkdirSync(folder, { recursive: true });
  const hold = await held(join(folder, "making.json"));
  try {
    return await work();
  } finally {
    hold.release();
  }
}

async function held(file) {
  for (let asked = 0; ; asked += 1) {
    leaving.throwIfAborted();
    const { hold } = await lock(file);
    if (hold) return hold;
    if (asked === 0) say("… Chờ một lần khởi động khác cài đặt xong");
    await pause(500);
  }
}

/** The lock, or what its living holder answers. */
async function lock(file) {
  const own = { token: randomUUID(), file: join(realpathSync(dirname(file)), basename(file)), address: "" };
  const server = await answering(own);
  const text = JSON.stringify({ token: own.token, port: server.address().port });
  while (!written(file, text)) {
    const noted = textOf(file);
    const holder = await holderOf(noted, own.file);
    if (holder) {
      server.close();
      return { holder };
    }
    removeStale(file, noted);
    await pause(50);
  }
  return { hold: { answersAt: (address) => Object.assign(own, { address }), release: () => released(file, text, server) } };
}

async function answering(own) {
  const server = createServer((socket) => socket.on("error", () => {}).end(JSON.stringify(own)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server.unref();
}

function written(file, text) {
  try {
    return writtenFirst(file, text);
  } catch (error) {
    throw new Trouble(`Không ghi được vào ${file} (${error.code}). Dữ liệu này có thể do một tài khoản khác của máy tạo ra.`);
  }
}

/** Who holds the lock: the token must be the one noted, and the file this one, since a folder can be copied with its lock. */
async function holderOf(noted, file) {
  const { token, port } = parsed(noted) ?? {};
  const answer = Number.isInteger(port) ? parsed(await wordsOf(port)) : null;
  return answer?.token === token && answer?.file === file ? answer : null;
}

/** Two who find the same dead lock must not remove each other's fresh one: only one removes at a time, and looks again before. */
function removeStale(file, noted) {
  const removing = `${file}.removing`;
  if (!written(removing, "")) return forgetCutOff(removing);
  if (textOf(file) === noted) rmSync(file, { force: true });
  rmSync(removing, { force: true });
}

/** A removal takes no time: one that still stands was cut off. */
function forgetCutOff(removing) {
  const found = statSync(removing, { throwIfNoEntry: false });
  if (found && Date.now() - found.mtimeMs > REMOVAL_MS) rmSync(removing, { force: true });
}

function released(file, text, server) {
  if (textOf(file) === text) rmSync(file, { force: true });
  server.close();
}

/** Null where the file is gone meanwhile. */
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

function wordsOf(port) {
  return new Promise((resolve) => {
    const chunks = [];
    const socket = connect({ port, host: "127.0.0.1", signal: AbortSignal.timeout(ANSWER_MS) });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
    socket.on("error", () => {});
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
