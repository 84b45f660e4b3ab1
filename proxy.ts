// Every request but a static file's passes here first: foreign writes are turned away, and pages get their headers.
import { type NextRequest, NextResponse } from "next/server";
import { contentPolicy, markedHeaders, pathOf } from "@/lib/platform/headers";
import { sameOrigin } from "@/lib/platform/origin";

/** A form's greatest body, as next.config.ts has it: Next itself would answer a greater one with a bare 500. */
const MOST_BYTES = 4 * 1024 * 1024;

export function proxy(request: NextRequest) {
  if (!["GET", "HEAD"].includes(request.method) && !sameOrigin(request.headers)) return turnedAway(403);
  if (!isReadable(request.nextUrl.pathname)) return turnedAway(404);
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return turnedAway(413);

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

const SENTENCES = {
  403: ["Không nhận yêu cầu này", "Yêu cầu không đến từ chương trình này nên không được thực hiện. Chưa có gì bị thay đổi."],
  404: ["Không tìm thấy trang này", "Địa chỉ không đúng. Mời mở lại từ trang đầu."],
  413: ["Nội dung gửi dài quá mức cho phép", "Chưa có gì bị thay đổi. Mời trở lại trang trước, rút gọn rồi gửi lại."],
} as const;

function turnedAway(status: keyof typeof SENTENCES): NextResponse {
  const [title, text] = SENTENCES[status];
  const page = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">Mở lại chương trình</a></p>
</body>
</html>`;
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "private, no-store",
  };
  return new NextResponse(page, { status, headers });
}

/** An address with bytes that are no UTF-8 names nothing; Next would stumble over it. */
function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}
