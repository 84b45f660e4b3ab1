// A file as it comes in: read no further than its greatest size, whatever the sender says of its length.
import "server-only";
import { Refusal } from "@/lib/domain/refusals";
import { MAX_FILE_BYTES } from "./files";

/** What a multipart body adds around the file itself. */
const AROUND = 10_000;

/** The file in the form's field `file`. @throws Refusal file_too_large, file_not_accepted where there is none */
export async function uploadedFile(request: Request): Promise<{ name: string; bytes: Uint8Array }> {
  const body = await readUpTo(request, MAX_FILE_BYTES + AROUND);
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const form = await new Response(body, { headers }).formData().catch(() => null);
  const file = form?.get("file");
  if (!(file instanceof File)) throw new Refusal("file_not_accepted");
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function readUpTo(request: Request, limit: number): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = Number(request.headers.get("content-length") ?? 0);
  if (length > limit) throw new Refusal("file_too_large");
  length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > limit) throw new Refusal("file_too_large");
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}
