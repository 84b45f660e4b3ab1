// Whose accounts are whose: the posts an account holds and the places that bring it under somebody's reach.
import "server-only";
import { type Actor, canGive, type Role, type Subject } from "@/lib/domain/permissions";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";

export const HELD = {
  posts: { orderBy: { givenAt: "asc" }, include: { unit: { include: { parent: true } } } },
} satisfies Prisma.AccountInclude;

export type Holder = Prisma.AccountGetPayload<{ include: typeof HELD }>;
export type HeldPost = Holder["posts"][number];
type Placed = { id: string; level: string; parentId: string | null };

/** The posts that stand; for an account without any, the one that ended last, so that somebody can still give it another. */
export function postsOf({ posts }: Holder): readonly HeldPost[] {
  const standing = posts.filter((post) => post.endedAt === null);
  return standing.length > 0 ? standing : posts.toSorted((a, b) => Number(a.endedAt) - Number(b.endedAt)).slice(-1);
}

/** Where a post stands, as the subject of a deed. */
export function placeOfPost({ officeId, unit }: { officeId: string; unit: Placed | null }) {
  return { officeId, communeId: communeOf(unit) } satisfies Subject;
}

/** An account is managed by who could give every post it holds: nobody gets at somebody else's office through a shared person. */
export function isManagedBy(actor: Actor, holder: Holder): boolean {
  const posts = postsOf(holder);
  return posts.length > 0 && posts.every((post) => canGive(actor, post.role, placeOfPost(post)));
}

/** An account for whoever manages it; for all others it does not exist. */
export async function managedAccount(tx: Tx, actor: Actor | null, accountId: string) {
  const holder = await tx.account.findUnique({ where: { id: accountId }, include: HELD });
  const [post] = holder ? postsOf(holder) : [];
  return actor && holder && post && isManagedBy(actor, holder) ? { ...holder, ...placeOfPost(post), accountId } : null;
}

/** The level of unit at which a role is held; null for the roles of the whole office. */
export function levelOf(role: Role): "commune" | "hamlet" | null {
  return role === "commune" || role === "hamlet" ? role : null;
}

/** Where a post would stand: an office, and for a commune's or a hamlet's role a standing unit of that level in its territory. */
export async function placeFor(tx: Tx, { officeId, role, unitId }: { officeId: string; role: Role; unitId: string | null }) {
  const level = levelOf(role);
  const office = await tx.office.findUnique({ where: { id: officeId } });
  if (!office || !level) return office && { officeId, unitId: null, communeId: null };
  const unit = unitId && (await tx.unit.findFirst({ where: { id: unitId, ...standingUnits(level, office.unitId) } }));
  return unit ? { officeId, unitId: unit.id, communeId: communeOf(unit) } : null;
}

/** The standing communes, or hamlets, of an office's territory, which may itself be one commune. */
export function standingUnits(level: "commune" | "hamlet", territoryId: string) {
  const within = [{ id: territoryId }, { parentId: territoryId }, { parent: { parentId: territoryId } }];
  const commune = { level: "commune", validTo: null, OR: within } satisfies Prisma.UnitWhereInput;
  return level === "commune" ? commune : ({ level, validTo: null, parent: commune } satisfies Prisma.UnitWhereInput);
}

/** Taken from an administrator only while another one can sign in. Two who try at once come one after the other. */
export async function isLastAdministrator(tx: Tx, accountId: string): Promise<boolean> {
  const mine = await tx.post.findMany({ where: { accountId, role: "administrator", endedAt: null } });
  for (const { officeId } of mine) {
    await tx.$queryRaw`select 1 from office where id = ${officeId}::uuid for no key update`;
    const others = await tx.post.count({
      where: { officeId, role: "administrator", endedAt: null, accountId: { not: accountId }, account: { disabledAt: null } },
    });
    if (others === 0) return true;
  }
  return false;
}

function communeOf(unit: Placed | null): string | null {
  if (!unit) return null;
  return unit.level === "hamlet" ? unit.parentId : unit.id;
}
