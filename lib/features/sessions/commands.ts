// Coming in and going out, and what one comes in with: password, second factor, the sessions one has open.
import "server-only";
import { cannotChoosePassword } from "@/lib/domain/passwords";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { type Context, command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { hashPassword, passwordMatches } from "@/lib/platform/password";
import { type Entry, endSessionsOf, startSession } from "@/lib/platform/session";
import { countTry, forgetTries } from "@/lib/platform/slow-down";
import { secondFactorStep, takenFactor } from "@/lib/platform/totp";
import { changePasswordInput, endSessionInput, enrolTotpInput, localeInput, signInInput } from "./schema";

/**
 * One answer for a wrong name, a wrong password and a closed account, after the same work; the second factor is asked only after the password.
 * The door adds the slow-down and the cookie.
 */
export const signIn = command({
  deed: "account.signIn",
  input: signInInput,
  subject: async () => ({}),
  async run(_, { username, password, totp, entry }, { tx, realNow: now }) {
    const account = await tx.account.findUnique({ where: { username } });
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    if (!account || !matches || account.disabledAt) throw new Refusal("wrong_password");
    const step = await secondStep(account, totp, now);
    await takeStep(tx, account, step);
    await startSession(tx, account.id, entry);
    return { id: account.id };
  },
});

type Knocking = { id: string; passwordHash: string; totpSealed: Uint8Array | null; totpLastStep: number | null };

/** The step of the code typed, or null where the account has no second factor. Guesses are counted, from wherever they come. */
async function secondStep({ totpSealed, ...account }: Knocking, typed: string, now: Date): Promise<number | null> {
  if (!totpSealed) return null;
  if (typed === "") throw new Refusal("wrong_code");
  await countTry(account.id);
  const step = secondFactorStep({ ...account, totpSealed }, typed, now);
  if (step === null) throw new Refusal("wrong_code");
  await forgetTries(account.id);
  return step;
}

/** Only where the account is still as it was read: the same code sent twice at once enters once, and a reset in between keeps the old password out. */
async function takeStep(tx: Tx, { id, passwordHash, totpLastStep }: Knocking, step: number | null) {
  const entered = await tx.account.updateMany({
    where: { id, passwordHash, totpLastStep, disabledAt: null },
    data: { totpLastStep: step },
  });
  if (entered.count === 0) throw new Refusal(step === null ? "wrong_password" : "wrong_code");
}

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

/** A new password ends every session of the account and begins a new one for who chose it. */
export const changePassword = command({
  deed: "account.changePassword",
  input: changePasswordInput,
  subject: oneself,
  async run(account, { currentPassword, password, entry }, { tx, realNow: now }) {
    await proveOneself(account, currentPassword);
    refuse(cannotChoosePassword({ password, current: currentPassword, username: account.username }));
    const passwordHash = await hashPassword(password);
    await tx.account.update({ where: { id: account.id }, data: { passwordHash, mustChangePassword: false, slipSealed: null } });
    await beginAnew(tx, account.id, entry, now);
    return { id: account.id };
  },
});

/** The secret counts only after one right code was typed from it. */
export const enrolTotp = command({
  deed: "account.enrolTotp",
  input: enrolTotpInput,
  subject: oneself,
  async run(account, { currentPassword, totp, entry }, { tx, realNow: now }) {
    await proveOneself(account, currentPassword);
    const factor = takenFactor(account, totp, now);
    if (!factor) throw new Refusal("wrong_code");
    await tx.account.update({ where: { id: account.id }, data: factor });
    await beginAnew(tx, account.id, entry, now);
    return { id: account.id };
  },
});

async function beginAnew(tx: Tx, accountId: string, entry: Entry, now: Date) {
  await endSessionsOf(tx, accountId, now);
  await startSession(tx, accountId, entry);
}

/** Who sits at a browser left open does not know the password. */
async function proveOneself(account: { id: string; passwordHash: string }, password: string) {
  await countTry(account.id);
  if (!(await passwordMatches(account.passwordHash, password))) throw new Refusal("wrong_password");
  await forgetTries(account.id);
}

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

async function oneself(_: unknown, { tx, actor }: Context) {
  const account = actor && (await tx.account.findUnique({ where: { id: actor.accountId } }));
  return account && { ...account, accountId: account.id };
}

async function ownSession({ sessionId }: { sessionId: string }, { tx }: Context) {
  return tx.session.findUnique({ where: { id: sessionId } });
}
