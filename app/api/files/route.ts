// Takes in one file; the form that asked for it then carries its id alone.
import * as z from "zod";
import { reachOf } from "@/lib/domain/permissions";
import { Refusal, type RefusalCode } from "@/lib/domain/refusals";
import { uploadFile } from "@/lib/features/files/commands";
import { answering } from "@/lib/platform/answering";
import { sameOrigin } from "@/lib/platform/origin";
import { sentenceOf } from "@/lib/platform/sentence";
import { currentActor, type SignedIn, stepBefore } from "@/lib/platform/session";
import { turnstile } from "@/lib/platform/turnstile";
import { bytesAnnounced, uploadedFile } from "@/lib/platform/upload";
import { countUpload } from "@/lib/platform/upload-limit";

/** A large file holds a connection of the database and some fifty megabytes for a second: three at once leave enough to others. */
const inTurn = turnstile(3, 30, () => new Refusal("too_many_uploads"));

export const POST = answering(async (request: Request) => {
  try {
    if (!sameOrigin(request.headers)) throw new Refusal("wrong_origin");
    const actor = await currentActor();
    if (!actor || stepBefore(actor)) throw new Refusal("signed_out");
    const officeId = officeOf(actor);
    await countUpload(actor.accountId, bytesAnnounced(request));
    const sent = await uploadedFile(request);
    const stored = await inTurn(() => uploadFile(actor, { ...sent, officeId }));
    return Response.json({ fileId: stored?.id }, { status: 201, headers: UNKEPT });
  } catch (error) {
    const refusal = error instanceof z.ZodError ? new Refusal("file_not_accepted") : error;
    if (!(refusal instanceof Refusal)) throw error;
    return Response.json({ message: await sentenceOf(refusal) }, { status: STATUS[refusal.code] ?? 422, headers: UNKEPT });
  }
});

const UNKEPT = { "Cache-Control": "private, no-store" };
const STATUS: Partial<Record<RefusalCode, number>> = {
  signed_out: 401,
  wrong_origin: 403,
  forbidden: 403,
  file_too_large: 413,
  too_many_uploads: 429,
};

/** The office in which this person may send files. */
function officeOf(actor: SignedIn): string {
  const post = actor.posts.find(({ role }) => reachOf(role, "file.upload") === "office");
  if (!post) throw new Refusal("forbidden");
  return post.officeId;
}
