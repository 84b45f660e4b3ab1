// Where the program listens: PORT and HOST, and what is free of them.
import { freePortFrom, listens } from "./free-port.mjs";
import { say, Trouble } from "./say.mjs";

const EVERY_ADDRESS = ["", "0.0.0.0", "::"];

/**
 * The port, the address to listen on ("" for every one), and how the program is reached from this machine.
 * @param {string} kind
 * @param {Record<string, string | undefined>} env
 */
export async function addressFor(kind, env = process.env) {
  const host = env.HOST || (env.TRUST_PROXY === "1" ? "127.0.0.1" : "");
  const port = await portFor(kind, portWanted(env), host);
  const near = EVERY_ADDRESS.includes(host) ? "127.0.0.1" : host;
  const name = near === "127.0.0.1" ? "localhost" : near;
  return { host, port, near, url: `http://${name.includes(":") ? `[${name}]` : name}:${port}` };
}

/** @param {Record<string, string | undefined>} env */
export function portWanted({ PORT = "" }) {
  if (PORT === "") return 3000;
  const port = Number(PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Trouble(`PORT phải là một số từ 1 đến 65535, không phải "${PORT}".`);
}

/** Beside a proxy or other processes a port that is moved would not be found, so there it is no good. */
async function portFor(kind, wanted, host) {
  const port = kind === "server" ? await listens(wanted, host || undefined) : await freePortFrom(wanted, host || undefined);
  const where = host ? ` ở địa chỉ ${host}` : "";
  if (!port)
    throw new Trouble(`Không mở được cổng ${wanted}${where}: đã có chương trình khác dùng, hoặc máy không cho mở. Hãy đặt PORT khác.`);
  if (port !== wanted) say(`! Cổng ${wanted} đã có chương trình khác dùng, chuyển sang cổng ${port}.`);
  return port;
}
