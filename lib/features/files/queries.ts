// A stored file, for whom it exists.
import "server-only";
import { type Actor, has } from "@/lib/domain/permissions";
import { db } from "@/lib/platform/db";
import { within } from "@/lib/platform/reach";

export async function storedFile(actor: Actor, id: string) {
  if (!has(actor, "file.read")) return null;
  return db().file.findUnique({ where: { id, ...within(actor, "file.read") }, select: { name: true, mediaType: true, bytes: true } });
}
