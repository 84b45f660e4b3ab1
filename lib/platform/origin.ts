// What a request says of itself: where it came from and how. Forwarded headers count only behind a proxy that the office set up (TRUST_PROXY=1).
import { isIPv6 } from "node:net";
import { PEER } from "./peer";

type Headers = { get(name: string): string | null };

const behindProxy = () => process.env.TRUST_PROXY === "1";
const lastOf = (hops: string | null) => hops?.split(",").at(-1)?.trim() || null;

/** The host that was asked for, with its port. */
function hostOf(headers: Headers): string {
  return (behindProxy() && headers.get("x-forwarded-host")) || headers.get("host") || "";
}

/** Came in over https, as the office's proxy says: this program itself speaks plain http. */
function isHttps(headers: Headers): boolean {
  return behindProxy() && lastOf(headers.get("x-forwarded-proto")) === "https";
}

/** True over https, and on this machine itself, which browsers trust as much: there `Secure` and `__Host-` cookies work. */
export function isSecure(headers: Headers): boolean {
  return isHttps(headers) || /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(hostOf(headers));
}

/** The address as people type it. */
export function ownOrigin(headers: Headers): string {
  return `${isHttps(headers) ? "https" : "http"}://${hostOf(headers)}`;
}

/** The address of the caller: the last hop that our proxy saw, else the other end of the connection. */
export function addressOf(headers: Headers): string {
  return (behindProxy() ? lastOf(headers.get("x-forwarded-for")) : headers.get(PEER)) ?? "direct";
}

/**
 * What the slow-down takes for one caller: an IPv4 address, also one written as IPv6, and of IPv6 the /64 ("2001:db8:0:1::/64"),
 * in which a single machine has more addresses than anybody could count. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/^\[|\](:\d+)?$|%.*$/g, "").replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1");
  if (!isIPv6(bare)) return bare;
  const groups = groupsOf(bare);
  const isMapped = groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff";
  return isMapped ? groups.slice(6).flatMap(bytesOf).join(".") : `${groups.slice(0, 4).join(":")}::/64`;
}

/** The eight groups of an IPv6 address in their shortest form. */
function groupsOf(address: string): string[] {
  const [head = "", tail = ""] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [before, after] = [head, tail].map((part) => part.split(":").filter(Boolean)) as [string[], string[]];
  return [...before, ...Array(8 - before.length - after.length).fill("0"), ...after];
}

const bytesOf = (group: string) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255];

/** True when Origin names the host asked for, over https where that was asked for, and the browser does not say otherwise. No Origin is a no. */
export function sameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (!origin || !URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  return host === hostOf(headers) && (protocol === "https:" || !isHttps(headers)) && (site === null || site === "same-origin");
}

/** A path of this program, whatever was given: an address elsewhere becomes the home page. */
export function ownPath(given: string | undefined): string {
  const here = "http://here.invalid";
  if (!given?.startsWith("/") || !URL.canParse(given, here)) return "/";
  const { origin, pathname, search } = new URL(given, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search : "/";
}
