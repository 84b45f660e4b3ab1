// Backups by button, and the recovery key once it is on paper.
import "server-only";
import { type Context, command } from "@/lib/platform/command";
import { makeBackupInput, storeRecoveryKeyInput } from "./schema";
import { copied } from "./copy";

const TEN_MINUTES = 600_000;

export const makeBackup = command({
  deed: "backup.make",
  input: makeBackupInput,
  subject: officeOf,
  timeoutMs: TEN_MINUTES,
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

async function officeOf({ officeId }: { officeId: string }, { tx }: Context) {
  return (await tx.office.findUnique({ where: { id: officeId } })) && { officeId };
}
