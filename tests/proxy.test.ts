import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { NextRequest } from "next/server";
import { afterEach, describe, expect, test } from "vitest";
import { numberRequests } from "@/lib/platform/log";
import { addressOf, isSecure, networkOf, ownOrigin, ownPath, sameOrigin } from "@/lib/platform/origin";
import { notePeers, PEER } from "@/lib/platform/peer";
import nextConfig from "@/next.config";
import { config, proxy } from "@/proxy";

const HOST = "doi-thoai.example:3000";
const ask = (path: string, method = "GET", headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://${HOST}${path}`, { method, headers: { host: HOST, ...headers } }));
/** A header as the page would read it. */
const handedOn = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);

afterEach(() => {
  delete process.env.TRUST_PROXY;
});

describe("a write", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE"])("%s without Origin is turned away in plain words", async (method) => {
    const response = ask("/people", method);
    expect(response.status).toBe(403);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toMatch(/<html lang="vi">[\s\S]*Yêu cầu không đến từ chương trình này/);
  });

  test.each([
    ["another site", { origin: "http://evil.example" }],
    ["no page at all", { origin: "null" }],
    ["another port", { origin: "http://doi-thoai.example:3001" }],
    ["a longer name", { origin: `http://${HOST}.evil.example` }],
    ["a sister site, as the browser says", { origin: `http://${HOST}`, "sec-fetch-site": "same-site" }],
  ])("from %s is turned away", (_, headers) => expect(ask("/people", "POST", headers).status).toBe(403));

  test("from our own page goes on", () => {
    expect(ask("/people", "POST", { origin: `http://${HOST}`, "sec-fetch-site": "same-origin" }).status).toBe(200);
  });
});

describe("what Next would stumble over", () => {
  test.each(["/plans/%E0%A4%A", "/%", "/plans/%ff"])("the address %s is not found", async (path) => {
    const response = ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/<html lang="vi">[\s\S]*Địa chỉ không đúng/);
  });

  test("an address with Vietnamese letters goes on", () => expect(ask("/plans/%E1%BA%A4p").status).toBe(200));

  test("a form longer than the program takes is turned away in plain words; a long one goes on to its fields", () => {
    const sent = (length: string) => ask("/plans", "POST", { origin: `http://${HOST}`, "content-length": length }).status;
    expect([sent("3900000"), sent("4194305")]).toEqual([200, 413]);
    expect(nextConfig.experimental?.serverActions?.bodySizeLimit).toBe("4mb");
  });
});

describe("a page's headers", () => {
  test("let only what carries this response's nonce run, and nothing frame it", () => {
    const policy = ask("/").headers.get("content-security-policy") ?? "";
    const [, nonce] = /script-src 'self' 'nonce-([\w+/=]{24})' 'strict-dynamic'(?:;|$)/.exec(policy) ?? [];
    expect(nonce).toBeTruthy();
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    const parts = policy.split("; ");
    for (const part of ["default-src", "object-src", "base-uri", "frame-ancestors"]) expect(parts).toContain(`${part} 'none'`);
    for (const part of ["connect-src", "worker-src", "manifest-src", "form-action"]) expect(parts).toContain(`${part} 'self'`);
    expect(parts).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(ask("/").headers.get("content-security-policy")).not.toBe(policy);
  });

  test("keep it out of every cache", () => expect(ask("/").headers.get("cache-control")).toBe("private, no-store"));

  test("never take the request's number, the path or the router's own words from the client", () => {
    const response = ask("/plans?year=2020&_rsc=abc", "GET", {
      "x-request-id": "mine",
      "x-pathname": "/evil",
      "x-middleware-subrequest": "proxy",
    });
    expect(handedOn(response, "x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(handedOn(response, "x-request-id")).toBe(response.headers.get("x-request-id"));
    expect(handedOn(response, "x-pathname")).toBe("/plans?year=2020");
    expect(handedOn(response, "x-middleware-subrequest")).toBeNull();
  });
});

test("only static files and the upload's body pass it by", () => {
  const [matcher = ""] = config.matcher;
  const seen = (path: string) => new RegExp(`^${matcher}$`).test(path);
  expect(["/", "/people", "/sign-in", "/api/health", "/api/files/1", "/api/filesystem", "/_next/data/x"].every(seen)).toBe(true);
  expect(["/_next/static/media/a.woff2", "/api/files"].some(seen)).toBe(false);
});

describe("where a request comes from", () => {
  const headers = (pairs: Record<string, string>) => new Headers({ host: HOST, ...pairs });

  test("forwarded words count only behind the office's own proxy, and of several the last", () => {
    const told = headers({ "x-forwarded-for": "203.0.113.9, 198.51.100.7", "x-forwarded-proto": "https", "x-peer-address": "192.0.2.4" });
    expect([addressOf(told), isSecure(told), ownOrigin(told)]).toEqual(["192.0.2.4", false, `http://${HOST}`]);
    process.env.TRUST_PROXY = "1";
    expect([addressOf(told), isSecure(told), ownOrigin(told)]).toEqual(["198.51.100.7", true, `https://${HOST}`]);
    expect(sameOrigin(headers({ "x-forwarded-proto": "https", origin: `http://${HOST}` }))).toBe(false);
  });

  test("this machine itself is as good as https", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]) expect(isSecure(new Headers({ host }))).toBe(true);
    for (const host of ["localhost.evil.example", "192.168.1.5:3000"]) expect(isSecure(new Headers({ host }))).toBe(false);
  });
});

test("a caller's own word for its address is written over with the socket's", async () => {
  notePeers();
  const server = createServer((request, response) => response.end(String(request.headers[PEER])));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { [PEER]: "203.0.113.9" } });
  expect(await answer.text()).toBe("127.0.0.1");
  server.close();
});

test.each([
  ["192.0.2.4", "192.0.2.4"],
  ["192.0.2.4:5678", "192.0.2.4"],
  ["::ffff:192.0.2.4", "192.0.2.4"],
  ["::FFFF:c000:204", "192.0.2.4"],
  ["2001:db8:0:1:aaaa:bbbb:cccc:dddd", "2001:db8:0:1::/64"],
  ["2001:0db8:0000:0001::9", "2001:db8:0:1::/64"],
  ["[2001:db8:0:1::9]:443", "2001:db8:0:1::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["direct", "direct"],
])("the slow-down takes %s for %s", (address, network) => expect(networkOf(address)).toBe(network));

test("every request has a number of ours, whatever its sender calls it", async () => {
  numberRequests();
  const server = createServer((request, response) => response.end(String(request.headers["x-request-id"])));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { "x-request-id": "mine" } });
  expect(await answer.text()).toMatch(/^[0-9a-f-]{36}$/);
  server.close();
});

test("a page to go on to is one of ours", () => {
  expect(["/plans?year=2020", "/a//b"].map(ownPath)).toEqual(["/plans?year=2020", "/a//b"]);
  for (const given of [
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "",
    undefined,
    "/..//evil.example",
  ]) {
    expect(ownPath(given)).toBe("/");
  }
});
