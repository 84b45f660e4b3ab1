// What the deeds and the page of the task force share.
import "server-only";
import type { During } from "@/lib/domain/lifecycle";
import { Refusal } from "@/lib/domain/refusals";
import { toDay } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";

/** When a dialogue takes its members' time; null while it has no day. */
export function hoursOf({ plannedOn, startsAt, endsAt }: { plannedOn: Date | null; startsAt: number; endsAt: number }): During | null {
  const day = toDay(plannedOn);
  return day ? { day, startsAt, endsAt } : null;
}

/** An account that a form names: somebody of the office, now or earlier. @throws Refusal not_found */
export async function checkAccount(tx: Tx, officeId: string, accountId: string | null) {
  if (accountId && (await tx.post.count({ where: { accountId, officeId } })) === 0) throw new Refusal("not_found");
}
