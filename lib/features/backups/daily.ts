// What the program does by itself once a day: a backup, and files that nothing holds let go.
import "server-only";
import { realNow } from "@/lib/platform/clock";
import { transaction } from "@/lib/platform/db";
import { isOpen } from "@/lib/platform/installation";
import { copied } from "./copy";

const HOUR = 3_600_000;

/** Does the day's work unless it was done in the last twenty hours, or another process is at it. Says whether it did. */
export async function dailyRound(): Promise<boolean> {
  if (!(await isOpen())) return false;
  return transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ isOurs: boolean }[]>`select pg_try_advisory_xact_lock(hashtext('daily round')) as "isOurs"`;
    const now = realNow();
    const since = new Date(now.getTime() - 20 * HOUR);
    if (!turn?.isOurs || (await tx.backup.findFirst({ where: { daily: true, at: { gte: since } } }))) return false;
    await tx.$queryRaw`select purge_unattached_files()`;
    const { id, rows, bytes } = await copied(tx, { now, daily: true });
    const detail = { rows: Number(rows), bytes: Number(bytes) };
    await tx.audit.create({ data: { deed: "backup.make", subject: "backup", subjectId: id, detail } });
    return true;
  }, HOUR);
}
