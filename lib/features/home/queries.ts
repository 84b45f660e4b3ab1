// What stands around every page: whose office this is, whether it is a demonstration, and its day.
import "server-only";
import { type Actor, has } from "@/lib/domain/permissions";
import { officeToday } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

/** The office of the actor's first post, for the frame. */
export async function frameFacts(actor: Actor) {
  const installation = await db().installation.findUnique({ where: { id: 1 } });
  const officeId = actor.posts[0]?.officeId;
  const office = officeId ? await db().office.findUnique({ where: { id: officeId } }) : null;
  return {
    office: office?.bodyName ?? "",
    isDemo: installation?.isDemo ?? false,
    today: await officeToday(),
    mayMoveClock: has(actor, "clock.move"),
  };
}
