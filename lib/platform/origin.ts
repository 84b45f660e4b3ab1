// What a request says of itself: where it came from and how. Forwarded headers count only behind a proxy that the office set up (TRUST_PROXY=1).

type Headers = { get(name: string): string | null };

const behindProxy = () => process.env.TRUST_PROXY === "1";

/** The host that was asked for, with its port. */
export function hostOf(headers: Headers): string {
  return (behindProxy() && headers.get("x-forwarded-host")) || headers.get("host") || "";
}

/** True over https, and on this machine itself, which browsers trust as much: there `Secure` and `__Host-` cookies work. */
export function isSecure(headers: Headers): boolean {
  if (behindProxy() && headers.get("x-forwarded-proto") === "https") return true;
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(hostOf(headers));
}

/** The address of the caller, for the slow-down; the last hop that our proxy saw. */
export function addressOf(headers: Headers): string {
  const hops = behindProxy() ? headers.get("x-forwarded-for") : null;
  return hops?.split(",").at(-1)?.trim() ?? "direct";
}

/** True when Origin names the host asked for, and the browser does not say otherwise. No Origin at all is a no. */
export function sameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (!origin || !URL.canParse(origin)) return false;
  return new URL(origin).host === hostOf(headers) && (site === null || site === "same-origin");
}
