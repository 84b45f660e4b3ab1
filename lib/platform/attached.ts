// A file that a form names by its id: it must be the office's own.
import "server-only";
import { Refusal } from "@/lib/domain/refusals";
import type { Tx } from "./db";

/** @throws Refusal not_found where the file is another office's or none at all. */
export async function ownFile(tx: Tx, officeId: string, id: string) {
  const file = await tx.file.findFirst({ where: { id, officeId }, select: { id: true, mediaType: true, bytes: true } });
  if (!file) throw new Refusal("not_found");
  return file;
}

/** The same where no file is named, or where its content does not matter. */
export async function checkFile(tx: Tx, officeId: string, id: string | null) {
  if (id && (await tx.file.count({ where: { id, officeId } })) === 0) throw new Refusal("not_found");
}
