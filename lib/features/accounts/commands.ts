// Accounts and who may enter: signing in and out, passwords, second factors, posts. What a person gives, reach decides.
import "server-only";
import { canGive } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusals";
import { type Context, command } from "@/lib/platform/command";
import { hashPassword, oneTimePassword, passwordMatches } from "@/lib/platform/password";
import { SLIP, seal } from "@/lib/platform/seal";
import { secondFactorStep, totpOf } from "@/lib/platform/totp";
import {
  accountInput,
  changePasswordInput,
  createAccountInput,
  endPostInput,
  endSessionInput,
  enrolTotpInput,
  givePostInput,
  localeInput,
  roleRuleInput,
  signInInput,
} from "./schema";

/** One answer for a wrong name and a wrong password, after the same work. The door adds the slow-down and the cookie. */
export const signIn = command({
  deed: "account.signIn",
  input: signInInput,
  subject: async () => ({}),
  async run(_, { username, password, code }, { tx, realNow: now }) {
    const account = await tx.account.findUnique({ where: { username }, include: { posts: { where: { endedAt: null }, take: 1 } } });
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    if (!account || !matches || account.disabledAt) throw new Refusal("wrong_password");
    if (account.totpSealed) {
      const step = secondFactorStep({ sealed: account.totpSealed, accountId: account.id, code, now, lastStep: account.totpLastStep });
      if (step === null) throw new Refusal("wrong_code");
      await tx.account.update({ where: { id: account.id }, data: { totpLastStep: step } });
    }
    return { id: account.id, accountId: account.id, officeId: account.posts[0]?.officeId ?? null };
  },
});

export const signOut = command({
  deed: "account.signOut",
  input: endSessionInput,
  subject: ownSession,
  async run(session, _, { tx, realNow: now }) {
    await tx.session.update({ where: { id: session.id }, data: { endedAt: now } });
    return { id: session.id };
  },
});

export const endSession = command({
  deed: "account.endSession",
  input: endSessionInput,
  subject: ownSession,
  async run(session, _, { tx, realNow: now }) {
    if (session.endedAt) return null;
    await tx.session.update({ where: { id: session.id }, data: { endedAt: now } });
    return { id: session.id };
  },
});

/** A new password ends every other session of the account. */
export const changePassword = command({
  deed: "account.changePassword",
  input: changePasswordInput,
  subject: oneself,
  async run(account, { current, password }, { tx, realNow: now }) {
    if (!(await passwordMatches(account.passwordHash, current))) throw new Refusal("wrong_password");
    if (isWeak(password, account.username)) throw new Refusal("weak_password");
    const passwordHash = await hashPassword(password);
    await tx.account.update({ where: { id: account.id }, data: { passwordHash, mustChangePassword: false, slipSealed: null } });
    await tx.session.updateMany({ where: { accountId: account.id, endedAt: null }, data: { endedAt: now } });
    return { id: account.id };
  },
});

/** The secret counts only after one right code was typed from it. */
export const enrolTotp = command({
  deed: "account.enrolTotp",
  input: enrolTotpInput,
  subject: oneself,
  async run(account, { secret, code }, { tx, realNow: now }) {
    const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
    if (delta === null) throw new Refusal("wrong_code");
    await tx.account.update({ where: { id: account.id }, data: { totpSealed: seal(secret, `totp:${account.id}`) } });
    return { id: account.id };
  },
});

export const setLocale = command({
  deed: "account.setLocale",
  input: localeInput,
  subject: oneself,
  async run(account, { locale }, { tx }) {
    if (account.locale === locale) return null;
    await tx.account.update({ where: { id: account.id }, data: { locale } });
    return { id: account.id };
  },
});

/** Makes an account with its first post. Its one-time password is kept sealed for the printed slip until the first sign-in changes it. */
export const createAccount = command({
  deed: "account.create",
  input: createAccountInput,
  subject: (input, context) => placeOf(input, context),
  async run(place, { username, fullName, phone, role }, { tx, actor }) {
    if (!actor || !canGive(actor, role)) throw new Refusal("forbidden");
    const first = await firstPassword();
    const posts = { create: { officeId: place.officeId, role, unitId: place.unitId } };
    const account = await tx.account.create({ data: { username, fullName, phone, ...first, posts } });
    return { id: account.id, detail: { role } };
  },
});

export const resetPassword = command({
  deed: "account.resetPassword",
  input: accountInput,
  subject: accountUnder,
  async run(account, _, { tx, realNow: now }) {
    await tx.account.update({ where: { id: account.id }, data: { ...(await firstPassword()), totpSealed: null, totpLastStep: null } });
    await tx.session.updateMany({ where: { accountId: account.id, endedAt: null }, data: { endedAt: now } });
    return { id: account.id };
  },
});

/** Closes or opens an account again; closing ends its sessions at once. */
export const toggleAccount = command({
  deed: "account.disable",
  input: accountInput,
  subject: accountUnder,
  async run(account, _, { tx, realNow: now }) {
    if (!account.disabledAt) await keepAnAdministrator(account.id, tx);
    const disabledAt = account.disabledAt ? null : now;
    await tx.account.update({ where: { id: account.id }, data: { disabledAt } });
    if (disabledAt) await tx.session.updateMany({ where: { accountId: account.id, endedAt: null }, data: { endedAt: now } });
    return { id: account.id, detail: { disabled: disabledAt !== null } };
  },
});

export const endSessions = command({
  deed: "account.endSessions",
  input: accountInput,
  subject: accountUnder,
  async run(account, _, { tx, realNow: now }) {
    const ended = await tx.session.updateMany({ where: { accountId: account.id, endedAt: null }, data: { endedAt: now } });
    return ended.count === 0 ? null : { id: account.id, detail: { sessions: ended.count } };
  },
});

export const givePost = command({
  deed: "post.give",
  input: givePostInput,
  async subject(input, context) {
    const account = await accountUnder(input, context);
    return account && placeOf(input, context);
  },
  async run(place, { accountId, role }, { tx, actor }) {
    if (!actor || !canGive(actor, role)) throw new Refusal("forbidden");
    const post = await tx.post.create({ data: { accountId, officeId: place.officeId, role, unitId: place.unitId } });
    return { id: post.id, detail: { accountId, role } };
  },
});

export const endPost = command({
  deed: "post.end",
  input: endPostInput,
  async subject({ postId }, { tx }) {
    const post = await tx.post.findUnique({ where: { id: postId }, include: { unit: true } });
    return post && { ...post, accountId: post.accountId, communeId: communeOf(post.unit) };
  },
  async run(post, _, { tx, actor, realNow: now }) {
    if (post.endedAt) return null;
    if (!actor || !canGive(actor, post.role)) throw new Refusal("forbidden");
    if (post.role === "administrator") await keepAnAdministrator(post.accountId, tx);
    await tx.post.update({ where: { id: post.id }, data: { endedAt: now } });
    return { id: post.id, detail: { accountId: post.accountId, role: post.role } };
  },
});

export const setRoleRule = command({
  deed: "roleRule.set",
  input: roleRuleInput,
  subject: async ({ officeId }, { tx }) => ((await tx.office.findUnique({ where: { id: officeId } })) ? { officeId } : null),
  async run({ officeId }, { role, totpRequired }, { tx }) {
    const key = { officeId, role };
    await tx.roleRule.upsert({ where: { officeId_role: key }, create: { ...key, totpRequired }, update: { totpRequired } });
    return { id: officeId, detail: { role, totpRequired } };
  },
});

/** A one-time password, hashed to sign in with and sealed to print. */
async function firstPassword() {
  const password = oneTimePassword();
  return { passwordHash: await hashPassword(password), slipSealed: seal(password, SLIP), mustChangePassword: true };
}

async function oneself(_: unknown, { tx, actor }: Context) {
  const account = actor && (await tx.account.findUnique({ where: { id: actor.accountId } }));
  return account && { ...account, accountId: account.id };
}

async function ownSession({ sessionId }: { sessionId: string }, { tx }: Context) {
  return tx.session.findUnique({ where: { id: sessionId } });
}

/** An account as its office and commune see it: through the post that brings it under somebody's reach. */
async function accountUnder({ accountId }: { accountId: string }, { tx, actor }: Context) {
  const account = await tx.account.findUnique({ where: { id: accountId }, include: { posts: { where: { endedAt: null }, include: { unit: true } } } });
  const post = account?.posts.every((held) => actor !== null && canGive(actor, held.role)) ? account.posts[0] : undefined;
  return account && post ? { ...account, officeId: post.officeId, communeId: communeOf(post.unit) } : null;
}

/** Where a post would stand: an office, and the commune or hamlet that the role needs. */
async function placeOf({ officeId, role, unitId }: { officeId: string; role: string; unitId: string | null }, { tx }: Context) {
  const office = await tx.office.findUnique({ where: { id: officeId } });
  const unit = unitId ? await tx.unit.findUnique({ where: { id: unitId } }) : null;
  const needed = role === "commune" ? "commune" : role === "hamlet" ? "hamlet" : null;
  if (!office || (needed !== null && unit?.level !== needed)) return null;
  return { officeId, unitId: needed ? (unit?.id ?? null) : null, communeId: communeOf(needed ? unit : null) };
}

function communeOf(unit: { id: string; level: string; parentId: string | null } | null): string | null {
  if (!unit) return null;
  return unit.level === "hamlet" ? unit.parentId : unit.id;
}

async function keepAnAdministrator(accountId: string, tx: Context["tx"]) {
  const mine = await tx.post.findMany({ where: { accountId, role: "administrator", endedAt: null } });
  for (const { officeId } of mine) {
    const others = await tx.post.count({
      where: { officeId, role: "administrator", endedAt: null, accountId: { not: accountId }, account: { disabledAt: null } },
    });
    if (others === 0) throw new Refusal("last_administrator");
  }
}

const COMMON = ["123456789012", "matkhau12345", "password1234", "doithoai2020", "111111111111", "qwertyuiop12"];

/** No composition rules: only what everybody tries first is refused. */
function isWeak(password: string, username: string): boolean {
  const plain = password.toLowerCase();
  return COMMON.includes(plain) || plain.includes(username) || /^(.)\1+$/.test(plain);
}
