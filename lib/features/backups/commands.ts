// Backups, by button and once a day, and the recovery key once it is on paper.
import "server-only";
import { realNow } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { type Tx, transaction } from "@/lib/platform/db";
import { isOpen } from "@/lib/platform/installation";
import { copied } from "./copying";
import { makeBackupInput, storeRecoveryKeyInput } from "./schema";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const makeBackup = command({
  deed: "backup.make",
  input: makeBackupInput,
  subject: officeOf,
  timeoutMs: 10 * MINUTE,
  async run(_, __, { tx, realNow: now }) {
    const backup = await copied(tx, { now, daily: false });
    return { id: backup.id, detail: { rows: Number(backup.rows), bytes: Number(backup.bytes) } };
  },
});

/** From here on only the paper opens a backup: the server forgets the key and keeps its public half. */
export const storeRecoveryKey = command({
  deed: "recoveryKey.store",
  input: storeRecoveryKeyInput,
  subject: officeOf,
  async run(_, __, { tx }) {
    const { count } = await tx.installation.updateMany({ where: { recoverySealed: { not: null } }, data: { recoverySealed: null } });
    return count === 0 ? null : { id: null };
  },
});

/** Does the day's work unless it was done in the last twenty hours, or another process is at it. Says whether it did. */
export async function dailyRound(): Promise<boolean> {
  if (!(await isOpen())) return false;
  return transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ isOurs: boolean }[]>`select pg_try_advisory_xact_lock(hashtext('daily round')) as "isOurs"`;
    const now = realNow();
    const since = new Date(now.getTime() - 20 * HOUR);
    if (!turn?.isOurs || (await tx.backup.findFirst({ where: { daily: true, at: { gte: since } } }))) return false;
    await tx.$queryRaw`select purge_unattached_files()`;
    await outlivedRemoved(tx, now);
    const { id, rows, bytes } = await copied(tx, { now, daily: true });
    const detail = { rows: Number(rows), bytes: Number(bytes) };
    await tx.audit.create({ data: { deed: "backup.make", subject: "backup", subjectId: id, detail } });
    return true;
  }, HOUR);
}

/** A form sent again after a month is no double click any more; an ended sign-in is shown to nobody after a quarter, a forgotten one ended by itself. */
async function outlivedRemoved(tx: Tx, now: Date) {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  await tx.operation.deleteMany({ where: { at: { lt: daysAgo(30) } } });
  await tx.session.deleteMany({ where: { OR: [{ endedAt: { lt: daysAgo(90) } }, { endedAt: null, startedAt: { lt: daysAgo(90) } }] } });
}

async function officeOf({ officeId }: { officeId: string }, { tx }: Context) {
  return (await tx.office.findUnique({ where: { id: officeId } })) && { officeId };
}
