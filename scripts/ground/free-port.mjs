import { createServer } from "node:net";

/** The wanted port, or the next one above it that nothing listens on. */
export async function freePortFrom(wanted, host) {
  for (let port = wanted; port < wanted + 100 && port < 65_536; port += 1) if (await listens(port, host)) return port;
  return listens(0, host);
}

/** A port that nothing listens on, on this machine's own address. */
export function anyFreePort() {
  return listens(0, "127.0.0.1");
}

/** The port if it could be listened on, else null. */
export function listens(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}
