// What the door and one's own page show.
import "server-only";
import type { Role } from "@/lib/domain/permissions";
import { db } from "@/lib/platform/db";
import { isDemonstration } from "@/lib/platform/demonstration";
import { isPlainHttp, mayEnterHere } from "@/lib/platform/entrance";
import { fullNameOf } from "@/lib/platform/places";
import type { SignedIn } from "@/lib/platform/session";
import { offeredSecret, totpOf } from "@/lib/platform/totp";
import { DEMO_PASSWORD, PEOPLE } from "@/prisma/world/cast";

export type DoorFacts = Awaited<ReturnType<typeof doorFacts>>;
export type DemoAccounts = { password: string; accounts: readonly { username: string; role: Role; place: string }[] };

/** May one sign in at this address, and with which accounts in a demonstration? */
export async function doorFacts() {
  const demo = (await isDemonstration()) ? { password: DEMO_PASSWORD, accounts: PEOPLE.map(demoAccount) } : null;
  return { mayEnter: await mayEnterHere(), isPlainHttp: await isPlainHttp(), demo };
}

const demoAccount = ({ username, role, unit }: (typeof PEOPLE)[number]) => ({ username, role, place: unit ?? "" });

export type FactorOffer = Awaited<ReturnType<typeof factorOffer>>;

/** What an authenticator scans, and the same to type by hand. */
export async function factorOffer({ accountId, username, mustEnrolTotp }: SignedIn) {
  const secret = offeredSecret(await db().account.findUniqueOrThrow({ where: { id: accountId } }));
  return { address: totpOf(secret, username).toString(), groups: secret.match(/.{1,4}/g) ?? [], isDemanded: mustEnrolTotp };
}

export type OwnSheet = Awaited<ReturnType<typeof ownSheet>>;

export async function ownSheet({ accountId, sessionId, username, fullName, locale }: SignedIn) {
  const account = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    include: {
      posts: { where: { endedAt: null }, include: { unit: true } },
      sessions: { where: { endedAt: null }, orderBy: { seenAt: "desc" }, take: 20 },
    },
  });
  return {
    username,
    fullName,
    locale,
    hasTotp: account.totpSealed !== null,
    posts: account.posts.map(({ id, role, unit }) => ({ id, role, place: unit ? fullNameOf(unit) : "" })),
    sessions: account.sessions.map(({ id, agent, address, startedAt, seenAt }) => ({
      id,
      agent,
      address,
      startedAt,
      seenAt,
      isHere: id === sessionId,
    })),
  };
}
