// Who is signed in. The cookie (sealed by next-auth's JWE) carries a random token; the session's row in the database must confirm it on every request.
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Actor, Role } from "@/lib/domain/permissions";
import { realNow } from "./clock";
import { db, type Tx } from "./db";
import { env } from "./env";
import { hostOf, isSecure } from "./origin";

const DAYS = 24 * 60 * 60;
const LIFE_SECONDS = 14 * DAYS;
const IDLE_MS = 12 * 60 * 60 * 1000;

/** The signed-in person: the actor of deeds, and what the pages say of them. */
export type SignedIn = Actor & {
  sessionId: string;
  username: string;
  fullName: string;
  locale: string;
  mustChangePassword: boolean;
  mustEnrolTotp: boolean;
};

/** Writes a session's row; the returned token goes into the cookie and nowhere else. */
export async function startSession(tx: Tx, accountId: string, from: { agent: string; address: string }) {
  const token = randomBytes(32).toString("base64url");
  const { id } = await tx.session.create({ data: { tokenHash: hashOf(token), accountId, ...from } });
  return { id, token };
}

export async function setSessionCookie(token: string) {
  const sealed = await encode({ token: { sid: token }, secret: env().AUTH_SECRET, maxAge: LIFE_SECONDS });
  const secure = isSecure(await headers());
  (await cookies()).set(nameOf(secure), sealed, { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge: LIFE_SECONDS });
}

export async function clearSessionCookie() {
  (await cookies()).delete(nameOf(isSecure(await headers())));
}

/** The signed-in person whose row still stands, or null. Read once a request. */
export const currentActor = cache(async (): Promise<SignedIn | null> => {
  const sealed = (await cookies()).get(nameOf(isSecure(await headers())))?.value;
  if (!sealed) return null;
  const token = await decode({ token: sealed, secret: env().AUTH_SECRET }).catch(() => null);
  return typeof token?.sid === "string" ? confirmed(token.sid) : null;
});

/** The signed-in person, or the way to the door; a first password or a missing second factor comes before any page. */
export async function requireActor(here = ""): Promise<SignedIn> {
  const actor = await currentActor();
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(here || (await currentPath()))}`);
  if (actor.mustChangePassword) redirect("/first-password");
  if (actor.mustEnrolTotp) redirect("/second-factor");
  return actor;
}

/** The page being asked for, as the proxy wrote it down; never an address given by a link. */
async function currentPath(): Promise<string> {
  return (await headers()).get("x-pathname") ?? "/";
}

/** The host as people typed it: printed on slips. */
export async function ownAddress(): Promise<string> {
  const asked = await headers();
  return `${isSecure(asked) && !hostOf(asked).startsWith("localhost") ? "https" : "http"}://${hostOf(asked)}`;
}

async function confirmed(token: string): Promise<SignedIn | null> {
  const row = await db().session.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { account: { include: { posts: { where: { endedAt: null }, include: { office: { include: { roleRules: true } } } } } } },
  });
  const now = realNow();
  if (!row || row.endedAt || row.account.disabledAt || now.getTime() - row.seenAt.getTime() > IDLE_MS) return null;
  if (now.getTime() - row.seenAt.getTime() > 60_000) await db().session.update({ where: { id: row.id }, data: { seenAt: now } });

  const { account } = row;
  const demands = (role: Role, rules: { role: Role; totpRequired: boolean }[]) => rules.some((rule) => rule.role === role && rule.totpRequired);
  return {
    accountId: account.id,
    sessionId: row.id,
    username: account.username,
    fullName: account.fullName,
    locale: account.locale,
    mustChangePassword: account.mustChangePassword,
    mustEnrolTotp: account.totpSealed === null && account.posts.some((post) => demands(post.role, post.office.roleRules)),
    posts: account.posts.map(({ role, officeId, unitId }) => ({ role, officeId, unitId })),
  };
}

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");
const nameOf = (secure: boolean) => (secure ? "__Host-doi-thoai" : "doi-thoai");
