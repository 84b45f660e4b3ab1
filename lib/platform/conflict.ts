// Two people saving the same thing: the second sees both versions, and nothing is overwritten.
import "server-only";
import { createHash } from "node:crypto";
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

/** @throws Conflict when what is stored is no longer what the form showed. */
export async function unlessChanged(tx: Tx, stored: Shown, seen: string, subjectId: string) {
  const now = digestOf(stored);
  if (now === seen) return;
  const last = await tx.audit.findFirst({
    where: { subjectId },
    orderBy: { id: "desc" },
    include: { account: { select: { fullName: true } } },
  });
  throw new Conflict(stored, now, last?.account?.fullName ?? "");
}
