// Every request but a static file's passes here first: foreign writes are turned away, and pages get their headers.
import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy, markedHeaders, pathOf } from "@/lib/platform/headers";
import { sameOrigin } from "@/lib/platform/origin";

export function proxy(request: NextRequest) {
  if (!["GET", "HEAD"].includes(request.method) && !sameOrigin(request.headers)) return turnedAway();

  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");
  const marks = { policy, requestId: crypto.randomUUID(), path: pathOf(request.nextUrl) };
  const response = NextResponse.next({ request: { headers: markedHeaders(request.headers, marks) } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store");
  response.headers.set("X-Request-Id", marks.requestId);
  return response;
}

/** Static files need none of it; an upload's body would be cut here, so that route looks at its origin itself. */
export const config = { matcher: ["/((?!_next/static/|api/files$|favicon.ico$).*)"] };

function turnedAway(): NextResponse {
  const page = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Không nhận yêu cầu này</title></head>
<body>
<h1>Không nhận yêu cầu này</h1>
<p>Yêu cầu không đến từ chương trình này nên không được thực hiện. Chưa có gì bị thay đổi.</p>
<p><a href="/">Mở lại chương trình</a></p>
</body>
</html>`;
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "private, no-store",
  };
  return new NextResponse(page, { status: 403, headers });
}
