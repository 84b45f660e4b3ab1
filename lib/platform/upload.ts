// A file as it comes in: read no further than its greatest size, whatever the sender says of its length.
import "server-only";
import { Refusal } from "@/lib/domain/refusals";
import { MAX_FILE_BYTES } from "./files";

/** What a multipart body adds around the file itself. */
const AROUND = 10_000;
const MOST_BYTES = MAX_FILE_BYTES + AROUND;

/** How long the sender says the body is, in bytes; who does not say it counts for the greatest size. @throws Refusal file_too_large */
export function bytesAnnounced({ headers }: Request): number {
  const length = Number(headers.get("content-length") ?? MOST_BYTES);
  if (!(length <= MOST_BYTES)) throw new Refusal("file_too_large");
  return length;
}

/** The file in the form's field `file`, which is its only one. @throws Refusal file_too_large, file_not_accepted where there is none */
export async function uploadedFile(request: Request): Promise<{ name: string; bytes: Uint8Array }> {
  const type = request.headers.get("content-type") ?? "";
  const body = await bodyOf(request);
  if (!isOneField(type, body)) throw new Refusal("file_not_accepted");
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File)) throw new Refusal("file_not_accepted");
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function bodyOf(request: Request): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Refusal("file_too_large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A form of a hundred thousand empty fields fits into the greatest size, and to part it takes seconds and 400 MB: only one is taken apart. */
function isOneField(type: string, body: Buffer): boolean {
  const [, boundary] = /^multipart\/form-data; *boundary=([\w-]{1,70})$/i.exec(type) ?? [];
  const [first, last] = [body.indexOf(`--${boundary}`), body.lastIndexOf(`--${boundary}`)];
  return boundary !== undefined && first < last && body.indexOf(`--${boundary}`, first + 1) === last;
}
