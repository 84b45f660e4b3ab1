// The people of the world as actors, and their sign-ins as the door writes them down.
import { createHash, randomBytes } from "node:crypto";
import type { Actor } from "@/lib/domain/permissions";
import { db } from "@/lib/platform/db";

/** Who holds this username now, with the posts that stand. */
export async function actorNamed(username: string): Promise<Actor> {
  const { id, posts } = await db().account.findUniqueOrThrow({ where: { username }, include: { posts: { where: { endedAt: null } } } });
  return { accountId: id, posts };
}

/** A new sign-in: what the cookie would hold, and what its row keeps. */
export function newcomer() {
  const token = randomBytes(32).toString("base64url");
  return { token, entry: { tokenHash: createHash("sha256").update(token).digest("hex"), agent: "test", address: "192.0.2.1" } };
}
