import { createServer } from "node:net";
import { expect, test } from "vitest";
import { addressFor, portWanted } from "../../scripts/ground/address.mjs";
import { anyFreePort } from "../../scripts/ground/free-port.mjs";

test.each(["abc", "0", "65536", "3000.5", "-1", " "])('PORT "%s" is answered with a sentence', (PORT) => {
  expect(() => portWanted({ PORT })).toThrow("PORT phải là một số từ 1 đến 65535");
});

test("without PORT it is 3000", () => expect(portWanted({})).toBe(3000));

test("behind a proxy only this machine is listened to, else every address, and HOST goes before both", async () => {
  const PORT = String(await anyFreePort());
  expect(await addressFor("demo", { PORT })).toEqual({ host: "", port: Number(PORT), near: "127.0.0.1", url: `http://localhost:${PORT}` });
  expect((await addressFor("demo", { PORT, TRUST_PROXY: "1" })).host).toBe("127.0.0.1");
  expect(await addressFor("demo", { PORT, TRUST_PROXY: "1", HOST: "0.0.0.0" })).toMatchObject({ host: "0.0.0.0", near: "127.0.0.1" });
});

test("a taken port is passed over, but not on a server, where the proxy would not find us", async () => {
  const stranger = createServer().listen(0);
  const { port } = stranger.address() as { port: number };
  const PORT = String(port);
  expect((await addressFor("office", { PORT })).port).not.toBe(port);
  await expect(addressFor("server", { PORT })).rejects.toThrow(`Không mở được cổng ${port}`);
  await new Promise((closed) => stranger.close(closed));
  expect((await addressFor("server", { PORT })).port).toBe(port);
});

test("an address that this machine does not have is answered with a sentence", async () => {
  await expect(addressFor("demo", { HOST: "203.0.113.9", PORT: "3000" })).rejects.toThrow("ở địa chỉ 203.0.113.9");
});
