// One backup: the file is written first, then its row; a row always names a file that is whole, and a file that no row names goes again.
import "server-only";
import { rm } from "node:fs/promises";
import { placeOf, writeBackup } from "@/lib/platform/backup";
import { afterwards, db, type Tx } from "@/lib/platform/db";

const KEPT = 30;

/** Writes the file and its row, and lets go of the oldest beyond thirty. */
export async function copied(tx: Tx, { now, daily }: { now: Date; daily: boolean }) {
  const publicKey = (await tx.installation.findFirstOrThrow()).recoveryPublicKey;
  if (!publicKey) throw new Error("the installation has no recovery key");
  const written = await writeBackup({ publicKey, now });
  afterwards(tx, { undone: () => goneUnlessKept(written.path) });
  const backup = await tx.backup.create({ data: { daily, at: now, ...written } });
  const old = await tx.backup.findMany({ orderBy: { at: "desc" }, skip: KEPT });
  await tx.backup.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
  afterwards(tx, { committed: () => Promise.all(old.map(({ path }) => gone(path))) });
  return backup;
}

const gone = (path: string) => rm(placeOf(path), { force: true });

/** A connection lost at the commit does not say whether the row is there. */
async function goneUnlessKept(path: string) {
  if ((await db().backup.count({ where: { path } })) === 0) await gone(path);
}
