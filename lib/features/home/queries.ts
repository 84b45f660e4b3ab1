// What stands around every page (whose office this is, whether it is a demonstration, its day), and what of a plan is the actor's own.
import "server-only";
import { type Actor, has, type Role } from "@/lib/domain/permissions";
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

/** Of a plan's dues and dialogues, the actor's own: those of their communes and of the clusters where they sit. Null: all of them. */
export type OwnPart = { communeIds: readonly string[]; clusterIds: readonly string[] } | null;

/** Who works for the whole office sees the whole year; a commune, a hamlet and a task-force member see their part of it. */
export async function ownPart(actor: Actor, planId: string): Promise<OwnPart> {
  if (actor.posts.some(({ role }) => WHOLE_YEAR.includes(role))) return null;
  const placed = actor.posts.flatMap(({ unitId }) => unitId ?? []);
  const hamlets = await db().unit.findMany({ where: { id: { in: placed }, level: "hamlet" }, select: { parentId: true } });
  const communeIds = [...placed, ...hamlets.flatMap(({ parentId }) => parentId ?? [])];
  const clusters = await db().cluster.findMany({
    where: {
      planId,
      OR: [{ communes: { some: { communeId: { in: communeIds } } } }, { dialogue: { assignments: { some: ofOwn(actor) } } }],
    },
    select: { id: true },
  });
  return { communeIds, clusterIds: clusters.map(({ id }) => id) };
}

const WHOLE_YEAR: readonly Role[] = ["administrator", "labourOffice", "leader", "auditor"];

const ofOwn = ({ accountId }: Actor) => ({ member: { accountId } });

/** Does the recovery key still lie on the machine, for the one who must print it and lock it away? */
export async function keyWaits(actor: Actor): Promise<boolean> {
  if (!has(actor, "recoveryKey.store")) return false;
  return (await db().installation.count({ where: { recoverySealed: { not: null } } })) > 0;
}
