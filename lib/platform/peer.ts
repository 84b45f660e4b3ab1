// The other end of each connection. Next hands over headers alone, and what those say a caller can make up; so the socket's word is written over them.
import type { IncomingMessage } from "node:http";

export const PEER = "x-peer-address";

/** From now on every request carries its socket's address in PEER, whatever the caller wrote there. */
export async function notePeers() {
  const { subscribe } = await import("node:diagnostics_channel");
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER] = request.socket.remoteAddress ?? "";
  });
}
