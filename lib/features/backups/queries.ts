// The backups that were made, and the recovery key while it is still to be printed.
import "server-only";
import { stat } from "node:fs/promises";
import { type Actor, has } from "@/lib/domain/permissions";
import { placeOf } from "@/lib/platform/backup";
import { stampOf } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { unprintedRecoveryKey } from "@/lib/platform/installation";
import { within } from "@/lib/platform/reach";

export type BackupRow = Awaited<ReturnType<typeof backupList>>[number];

/** Newest first, each with whether its file is still where it was written. Null for whom they do not exist. */
export async function backupList(actor: Actor) {
  within(actor, "backup.read");
  const backups = await db().backup.findMany({ orderBy: { at: "desc" } });
  return Promise.all(
    backups.map(async ({ id, at, daily, path, bytes, rows, sha256 }) => ({
      id,
      at: stampOf(at),
      daily,
      path: placeOf(path),
      bytes: Number(bytes),
      rows: Number(rows),
      sha256,
      isThere: await isFile(placeOf(path)),
    })),
  );
}

/** The recovery key and the office whose it is, until it was printed and stored; null after, and for everybody but the administrator. */
export async function recoverySlip(actor: Actor) {
  if (!has(actor, "recoveryKey.store")) return null;
  const office = await db().office.findFirst({ where: { id: within(actor, "recoveryKey.store").officeId } });
  const recoveryKey = await unprintedRecoveryKey();
  return office && recoveryKey ? { officeId: office.id, bodyName: office.bodyName, recoveryKey } : null;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
