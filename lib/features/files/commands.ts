// A file is taken in apart from the form that will hold it; what no form takes up within a day goes again.
import "server-only";
import { createHash } from "node:crypto";
import { Refusal } from "@/lib/domain/refusals";
import { command } from "@/lib/platform/command";
import { accepted, MAX_FILE_BYTES } from "@/lib/platform/files";
import { uploadInput } from "./schema";

export const uploadFile = command({
  deed: "file.upload",
  input: uploadInput,
  subject: async ({ officeId }, { tx }) => ((await tx.office.findUnique({ where: { id: officeId } })) ? { officeId } : null),
  async run({ officeId }, { name, bytes: given }, { tx, actor, realNow: uploadedAt }) {
    if (!actor) throw new Refusal("forbidden");
    if (given.length > MAX_FILE_BYTES) throw new Refusal("file_too_large");
    const file = await accepted(name, Buffer.from(given));
    if (!file) throw new Refusal("file_not_accepted");
    const { mediaType, bytes } = file;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const about = { officeId, uploadedById: actor.accountId, uploadedAt, name, mediaType, sizeBytes: bytes.length, sha256 };
    const { id } = await tx.file.create({ data: { ...about, bytes: new Uint8Array(bytes) }, select: { id: true } });
    return { id, detail: { sizeBytes: bytes.length, mediaType, sha256 } };
  },
});
