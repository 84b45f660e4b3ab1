// What the proxy at the root writes on every page: a policy for the browser, a number for the request, and nothing kept in caches.

/** Only what carries this response's nonce runs, and it may load what it needs; everything else comes from this program or not at all. */
export function contentPolicy(nonce: string, isDevelopment: boolean): string {
  const script = `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const style = isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`;
  const own = ["connect-src", "font-src", "manifest-src", "worker-src", "form-action"].map((part) => `${part} 'self'`);
  const none = ["default-src", "object-src", "base-uri", "frame-src", "frame-ancestors"].map((part) => `${part} 'none'`);
  return [...none, script, style, "img-src 'self' data: blob:", ...own].join("; ");
}

type Marks = { requestId: string; path: string; policy: string };

/** The request as our pages read it: what only we may say is never taken from the client. */
export function markedHeaders(asked: Headers, { requestId, path, policy }: Marks): Headers {
  const marked = new Headers(asked);
  for (const name of asked.keys()) if (name.startsWith("x-middleware-")) marked.delete(name);
  marked.set("x-request-id", requestId);
  marked.set("x-pathname", path);
  marked.set("Content-Security-Policy", policy);
  return marked;
}

/** The address asked for without what Next adds to fetch a page's parts. */
export function pathOf(url: URL): string {
  const search = new URLSearchParams(url.search);
  search.delete("_rsc");
  return search.size > 0 ? `${url.pathname}?${search}` : url.pathname;
}
