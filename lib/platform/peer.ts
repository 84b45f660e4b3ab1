// The other end of each connection. Next hands over headers alone, and what those say a caller can make up; so the socket's word is written over them.
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

export const PEER = "x-peer-address";

/** From now on every request carries its socket's address in PEER, whatever the caller wrote there. */
export function notePeers() {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER] = request.socket.remoteAddress ?? "";
  });
}
