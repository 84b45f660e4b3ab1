import { createServer } from "node:http";

/** A page of the same bytes, served by Node alone: the fastest such a page can be had here. */
export function staticTwin(bytes) {
  const server = createServer((_, answer) => answer.setHeader("Content-Type", "text/html; charset=utf-8").end(bytes));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const stopped = () => new Promise((done) => server.close(done) && server.closeAllConnections());
      resolve({ address: `http://127.0.0.1:${server.address().port}/`, stopped });
    });
  });
}
