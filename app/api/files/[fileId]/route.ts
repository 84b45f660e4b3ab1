// Hands out a stored file, to be saved and never shown inside the program.
import { storedFile } from "@/lib/features/files/queries";
import { answering } from "@/lib/platform/answering";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export const GET = answering(async (_: Request, { params }: { params: Promise<{ fileId: string }> }) => {
  const actor = await requireActor();
  const file = await storedFile(actor, pathId((await params).fileId));
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, percent)}`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
