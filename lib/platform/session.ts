// Who is signed in. The cookie (sealed by next-auth's JWE) carries a random token; the session's row in the database must confirm it on every request.
import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode, encode } from "next-auth/jwt";
import { cache } from "react";
import * as z from "zod";
import type { Actor, Role } from "@/lib/domain/permissions";
import { realNow } from "./clock";
import { db, type Tx } from "./db";
import { env } from "./env";
import { isOpen } from "./installation";
import { addressOf, isSecure, ownOrigin } from "./origin";

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

/** What a session's row keeps of a sign-in; its token is known to the cookie alone. */
export const entryShape = z.strictObject({ tokenHash: z.hash("sha256"), agent: z.string(), address: z.string() });
export type Entry = z.output<typeof entryShape>;

/** A fresh token for the cookie, and the entry under which a command writes it down. */
export async function newEntry(): Promise<{ token: string; entry: Entry }> {
  const asked = await headers();
  const token = randomBytes(32).toString("base64url");
  return { token, entry: { tokenHash: hashOf(token), agent: (asked.get("user-agent") ?? "").slice(0, 200), address: addressOf(asked) } };
}

export async function startSession(tx: Tx, accountId: string, entry: Entry) {
  await tx.session.create({ data: { accountId, ...entry } });
}

/** Ends every session of an account; says how many there were. */
export async function endSessionsOf(tx: Tx, accountId: string, now: Date): Promise<number> {
  const ended = await tx.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now } });
  return ended.count;
}

export async function setSessionCookie(token: string) {
  await writeCookie(await encode({ token: { sid: token }, secret: env().AUTH_SECRET, maxAge: LIFE_SECONDS }), LIFE_SECONDS);
}

/** Written over with the same attributes: browsers ignore a `__Host-` cookie that comes without Secure, even to be deleted. */
export const clearSessionCookie = () => writeCookie("", 0);

async function writeCookie(value: string, maxAge: number) {
  const secure = isSecure(await headers());
  (await cookies()).set(nameOf(secure), value, { httpOnly: true, sameSite: "lax", path: "/", secure, maxAge });
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
  const actor = await requireSignedIn(here);
  const step = stepBefore(actor);
  if (step) redirect(step);
  return actor;
}

/** The signed-in person, also one who still has to choose a password: for the pages on which that is done. Before there is an office, its opening. */
export async function requireSignedIn(here = ""): Promise<SignedIn> {
  const actor = await currentActor();
  if (actor) return actor;
  if (!(await isOpen())) redirect("/first-run");
  redirect(`/sign-in?next=${encodeURIComponent(here || (await currentPath()))}`);
}

/** The page on which something must be done before any other page or deed. */
export function stepBefore(actor: SignedIn): "/first-password" | "/second-factor" | null {
  if (actor.mustChangePassword) return "/first-password";
  return actor.mustEnrolTotp ? "/second-factor" : null;
}

/** The page being asked for, as the proxy wrote it down; never an address given by a link. */
export async function currentPath(): Promise<string> {
  return (await headers()).get("x-pathname") ?? "/";
}

/** The address as people type it: printed on slips. */
export async function ownAddress(): Promise<string> {
  return ownOrigin(await headers());
}

/** The person behind a token, as the database knows them at this moment; null where the row has ended, idled or lost its account. */
export async function confirmed(token: string): Promise<SignedIn | null> {
  const row = await db().session.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { account: { include: { posts: { where: { endedAt: null }, include: { office: { include: { roleRules: true } } } } } } },
  });
  const now = realNow();
  if (!row || row.endedAt || row.account.disabledAt || now.getTime() - row.seenAt.getTime() > IDLE_MS) return null;
  if (now.getTime() - row.startedAt.getTime() > LIFE_SECONDS * 1000) return null;
  if (now.getTime() - row.seenAt.getTime() > 60_000) await db().session.update({ where: { id: row.id }, data: { seenAt: now } });

  const { account } = row;
  const demands = (role: Role, rules: { role: Role; totpRequired: boolean }[]) =>
    rules.some((rule) => rule.role === role && rule.totpRequired);
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
