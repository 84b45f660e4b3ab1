// Two people saving the same thing: the second sees both versions, and nothing is overwritten.
import "server-only";
import { createHash } from "node:crypto";
import type { Deed } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusals";
import type { Tx } from "./db";

export type Shown = Record<string, string>;

/** Somebody saved since the form was opened: their version, who they are, and the digest with which a second try counts as seen. */
export class Conflict extends Refusal {
  constructor(
    readonly theirs: Shown,
    readonly seen: string,
    readonly by: string,
  ) {
    super("changed_meanwhile");
  }
}

/** What a form showed, as a short text that it sends back. */
export const digestOf = (shown: Shown) =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(shown).sort()))
    .digest("base64url");

/** The deed by which a thing is saved and, where a subject holds many such things, the fact of its audit that tells this one. */
export type SavedBy = { deed: Deed; part?: readonly [key: string, value: string] };

/**
 * `subjectId` and `savedBy` find who saved it last: a plan's history holds many deeds, of which only this one wrote what the form shows.
 * @throws Conflict when what is stored is no longer what the form showed.
 */
export async function unlessChanged(tx: Tx, stored: Shown, seen: string, subjectId: string | null, savedBy?: SavedBy) {
  const now = digestOf(stored);
  if (now === seen) return;
  const { deed, part } = savedBy ?? {};
  const last = await tx.audit.findFirst({
    where: { subjectId, ...(deed && { deed }), ...(part && { detail: { path: [part[0]], equals: part[1] } }) },
    orderBy: { id: "desc" },
    include: { account: { select: { fullName: true } } },
  });
  throw new Conflict(stored, now, last?.account?.fullName ?? "");
}
