// One backup: the file is written first, then its row; a row always names a file that is whole.
import "server-only";
import { rm } from "node:fs/promises";
import { writeBackup } from "@/lib/platform/backup";
import type { Tx } from "@/lib/platform/db";

const KEPT = 30;

/** Writes the file and its row, and lets go of the oldest beyond thirty. */
export async function copied(tx: Tx, { now, daily }: { now: Date; daily: boolean }) {
  const publicKey = (await tx.installation.findFirstOrThrow()).recoveryPublicKey;
  if (!publicKey) throw new Error("the installation has no recovery key");
  const backup = await tx.backup.create({ data: { daily, at: now, ...(await writeBackup({ publicKey, now })) } });
  const old = await tx.backup.findMany({ orderBy: { at: "desc" }, skip: KEPT });
  for (const { path } of old) await rm(path, { force: true });
  await tx.backup.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  return backup;
}
