// What the pages of accounts show: who is within reach, one account with its posts and sessions, its slip, the rules of each role.
import "server-only";
import { type Actor, can, canGive, GIVEN_BY, has, ROLES, type Role, reachOf } from "@/lib/domain/permissions";
import { compareNames } from "@/lib/domain/vietnamese";
import { db } from "@/lib/platform/db";
import { fullNameOf } from "@/lib/platform/places";
import { within } from "@/lib/platform/reach";
import { SLIP, unseal } from "@/lib/platform/seal";
import { HELD, type HeldPost, type Holder, isManagedBy, levelOf, managedAccount, placeOfPost, postsOf, standingUnits } from "./facts";

export type AccountLine = Awaited<ReturnType<typeof accountList>>[number];

/** The accounts within reach, by name. */
export async function accountList(actor: Actor) {
  const officeIds = actor.posts.filter((post) => reachOf(post.role, "account.list")).map((post) => post.officeId);
  const holders = await db().account.findMany({ where: { posts: { some: { officeId: { in: officeIds } } } }, include: HELD });
  return holders
    .filter((holder) => isSeenBy(actor, holder))
    .map(lineOf)
    .sort((a, b) => compareNames(a.username, b.username));
}

export type AccountSheet = NonNullable<Awaited<ReturnType<typeof accountSheet>>>;

/** One account: its posts, its open sessions, and what the actor may do with it. */
export async function accountSheet(actor: Actor, accountId: string) {
  const holder = await db().account.findUnique({
    where: { id: accountId },
    include: { ...HELD, sessions: { where: { endedAt: null }, orderBy: { seenAt: "desc" }, take: 10 } },
  });
  if (!holder || !isSeenBy(actor, holder)) return null;
  return {
    ...lineOf(holder),
    phone: holder.phone,
    hasTotp: holder.totpSealed !== null,
    sessions: holder.sessions.map(({ id, agent, address, seenAt }) => ({ id, agent, address, seenAt })),
    isManaged: isManagedBy(actor, holder),
    isOneself: holder.id === actor.accountId,
    choices: await postChoices(actor),
  };
}

/** The roles at their places that the actor may give: communes and hamlets by name, the office's own roles first. */
export async function postChoices(actor: Actor) {
  const offices = await db().office.findMany({ where: { id: { in: actor.posts.map((post) => post.officeId) } } });
  const choices = await Promise.all(
    offices.map(({ id, unitId, bureauName }) => choicesIn(actor, { id, territoryId: unitId, name: bureauName })),
  );
  return choices.flat();
}

export type PostChoice = { value: string; role: Role; place: string };

async function choicesIn(actor: Actor, office: { id: string; territoryId: string; name: string }): Promise<PostChoice[]> {
  const ownRoles = ROLES.filter((role) => levelOf(role) === null && canGive(actor, role, { officeId: office.id }));
  const own = ownRoles.map((role) => ({ value: `${role}/${office.id}/`, role, place: office.name }));
  const levels = (["commune", "hamlet"] as const).map(async (level) => {
    const units = await db().unit.findMany({ where: standingUnits(level, office.territoryId), include: { parent: true } });
    return units
      .filter((unit) => canGive(actor, level, placeOfPost({ officeId: office.id, unit })))
      .map((unit) => ({ value: `${level}/${office.id}/${unit.id}`, role: level, place: placeName(unit) }))
      .sort((a, b) => compareNames(a.place, b.place));
  });
  return [...own, ...(await Promise.all(levels)).flat()];
}

/** The offices in which communes still lack an account, and how many they are. */
export async function communesWithout(actor: Actor) {
  const offices = await db().office.findMany({ where: { id: { in: actor.posts.map((post) => post.officeId) } } });
  const giving = offices.filter(({ id }) => canGive(actor, "commune", { officeId: id }));
  const counted = giving.map(async ({ id, unitId }) => {
    const held = { posts: { none: { officeId: id, role: "commune" as const, endedAt: null } } };
    return { officeId: id, communes: await db().unit.count({ where: { ...standingUnits("commune", unitId), ...held } }) };
  });
  return (await Promise.all(counted)).filter(({ communes }) => communes > 0);
}

export type Slip = { id: string; fullName: string; username: string; password: string; posts: readonly PostLine[] };

/** The one-time password to print, for whoever may reset it; null once its owner changed it. */
export async function slipOf(actor: Actor, accountId: string): Promise<Slip | null> {
  const account = await managedAccount(db(), actor, accountId);
  return account && can(actor, "account.resetPassword", account) ? slipFrom(account) : null;
}

/** Every slip within reach whose password still waits for its first sign-in. */
export async function waitingSlips(actor: Actor): Promise<Slip[]> {
  const holders = await db().account.findMany({
    where: { slipSealed: { not: null }, disabledAt: null },
    include: HELD,
    orderBy: { username: "asc" },
  });
  return holders.filter((holder) => isManagedBy(actor, holder)).flatMap((holder) => slipFrom(holder) ?? []);
}

export type OfficeRules = Awaited<ReturnType<typeof roleRules>>[number];

/** For each office of the administrator and each role: is a second factor demanded, and how many would it concern. */
export async function roleRules(actor: Actor) {
  const rules = await db().roleRule.findMany({ where: within(actor, "roleRule.set") });
  const posts = await db().post.findMany({
    where: { ...within(actor, "roleRule.set"), endedAt: null },
    select: { officeId: true, role: true },
  });
  const offices = await db().office.findMany({ where: { id: within(actor, "roleRule.set").officeId } });
  return offices.map(({ id, bureauName }) => ({
    officeId: id,
    name: bureauName,
    roles: ROLES.map((role) => ({
      role,
      holders: posts.filter((post) => post.officeId === id && post.role === role).length,
      totpRequired: rules.some((rule) => rule.officeId === id && rule.role === role && rule.totpRequired),
    })),
  }));
}

/** Those who give accounts see the accounts they could give; who only looks (the auditor) sees all. */
function isSeenBy(actor: Actor, holder: Holder): boolean {
  if (!has(actor, "account.list")) return false;
  return postsOf(holder).some((post) =>
    actor.posts.some((own) => {
      const looksOnly = GIVEN_BY[own.role].length === 0;
      const alone = { ...actor, posts: [own] };
      return can(alone, "account.list", placeOfPost(post)) && (looksOnly || canGive(alone, post.role, placeOfPost(post)));
    }),
  );
}

function lineOf(holder: Holder) {
  const { id, username, fullName, disabledAt, mustChangePassword, slipSealed } = holder;
  const posts = holder.posts.filter((post) => post.endedAt === null).map(postLine);
  return { id, username, fullName, disabledAt, mustChangePassword, hasSlip: slipSealed !== null, posts };
}

export type PostLine = ReturnType<typeof postLine>;

/** A post of the whole office has no place to name. */
function postLine({ id, role, unit }: HeldPost) {
  return { id, role, place: unit ? placeName(unit) : "" };
}

/** "Ấp Phú Hòa A (Xã Phú Thuận A)". */
function placeName(unit: { level: string; title: string; name: string; parent: { title: string; name: string } | null }): string {
  return unit.level === "hamlet" && unit.parent ? `${fullNameOf(unit)} (${fullNameOf(unit.parent)})` : fullNameOf(unit);
}

function slipFrom(holder: Holder): Slip | null {
  const { id, fullName, username, slipSealed } = holder;
  return slipSealed && { id, fullName, username, password: unseal(slipSealed, SLIP), posts: postsOf(holder).map(postLine) };
}
