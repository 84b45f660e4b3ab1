import { randomUUID } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { Trouble } from "./say.mjs";

/**
 * Keeps a folder's data to one running start: it answers on a local port named in a file.
 * A process number alone could by now belong to somebody else; an answer with the right token cannot.
 */
export async function onlyOne(folder) {
  const file = join(folder, "running.json");
  const own = { token: randomUUID(), address: "" };
  const server = createServer((socket) => socket.on("error", () => {}).end(JSON.stringify(own)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  while (!written(file, { ...own, port: server.address().port })) await removeStale(file);
  return {
    answersAt: (address) => Object.assign(own, { address }),
    release: () => rmSync(file, { force: true }),
  };
}

function written(file, facts) {
  try {
    writeFileSync(file, JSON.stringify(facts), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw new Trouble(`Không ghi được vào ${file} (${error.code}). Dữ liệu này có thể do một tài khoản khác của máy tạo ra.`);
  }
}

async function removeStale(file) {
  const noted = parsed(readFileSync(file, "utf8"));
  const answer = noted && parsed(await wordsOf(noted.port));
  if (answer?.token !== noted?.token || !noted) return rmSync(file, { force: true });
  throw new Trouble(answer.address ? `Chương trình đang chạy rồi: ${answer.address}` : "Chương trình đang khởi động ở một cửa sổ khác.");
}

function wordsOf(port) {
  return new Promise((resolve) => {
    const chunks = [];
    const socket = connect({ port, host: "127.0.0.1", timeout: 2_000 });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
    socket.on("timeout", () => socket.destroy());
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
