// Accounts that somebody else looks after: made with a printed slip, reset, closed, and the posts they hold. What a person gives, reach decides.
import "server-only";
import { canGive } from "@/lib/domain/permissions";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { foldName } from "@/lib/domain/vietnamese";
import { type Context, command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db";
import { hashPassword, oneTimePassword } from "@/lib/platform/password";
import { fullNameOf } from "@/lib/platform/places";
import { SLIP, seal } from "@/lib/platform/seal";
import { endSessionsOf } from "@/lib/platform/session";
import { forgetTries } from "@/lib/platform/slow-down";
import { isLastAdministrator, managedAccount, placeFor, placeOfPost, standingUnits } from "./facts";
import { accountInput, communeAccountsInput, createAccountInput, endPostInput, givePostInput, roleRuleInput } from "./schema";

/** Makes an account with its first post. Its one-time password is kept sealed for the printed slip until the first sign-in changes it. */
export const createAccount = command({
  deed: "account.create",
  input: createAccountInput,
  subject: ({ post }, { tx }) => placeFor(tx, post),
  async run(place, { username, fullName, phone, post: { role } }, { tx, actor }) {
    if (!actor || !canGive(actor, role, place)) throw new Refusal("forbidden");
    const posts = { create: { officeId: place.officeId, role, unitId: place.unitId } };
    const account = await tx.account.create({ data: { username, fullName, phone, ...(await firstPassword()), posts } });
    return { id: account.id, detail: { role } };
  },
});

/** One account for every commune that has none yet, named after it. */
export const createCommuneAccounts = command({
  deed: "account.create",
  input: communeAccountsInput,
  subject: ({ officeId }, { tx }) => tx.office.findUnique({ where: { id: officeId } }).then((office) => office && { ...office, officeId }),
  async run({ officeId, unitId: territoryId }, _, { tx, actor }) {
    if (!actor || !canGive(actor, "commune", { officeId })) throw new Refusal("forbidden");
    const held = { posts: { none: { officeId, role: "commune" as const, endedAt: null } } };
    const communes = await tx.unit.findMany({ where: { ...standingUnits("commune", territoryId), ...held } });
    for (const commune of communes) {
      const posts = { create: { officeId, role: "commune" as const, unitId: commune.id } };
      await tx.account.create({
        data: { username: await freeUsername(tx, commune.name), fullName: fullNameOf(commune), ...(await firstPassword()), posts },
      });
    }
    return communes.length === 0 ? null : { id: officeId, detail: { accounts: communes.length } };
  },
});

/** Not one's own: it would end the session of the only person who may see the new slip. */
export const resetPassword = command({
  deed: "account.resetPassword",
  input: accountInput,
  subject: accountUnder,
  async run(account, _, { tx, actor, realNow: now }) {
    refuse(account.id === actor?.accountId ? "own_password_reset" : null);
    await tx.account.update({ where: { id: account.id }, data: { ...(await firstPassword()), totpSealed: null, totpLastStep: null } });
    await endSessionsOf(tx, account.id, now);
    await forgetTries(account.id);
    return { id: account.id };
  },
});

/** Closes or opens an account again; closing ends its sessions at once. */
export const toggleAccount = command({
  deed: "account.disable",
  input: accountInput,
  subject: accountUnder,
  async run(account, _, { tx, realNow: now }) {
    if (!account.disabledAt) await keepAnAdministrator(tx, account.id);
    const disabledAt = account.disabledAt ? null : now;
    await tx.account.update({ where: { id: account.id }, data: { disabledAt } });
    await endSessionsOf(tx, account.id, now);
    return { id: account.id, detail: { disabled: disabledAt !== null } };
  },
});

export const endSessions = command({
  deed: "account.endSessions",
  input: accountInput,
  subject: accountUnder,
  async run(account, _, { tx, realNow: now }) {
    const sessions = await endSessionsOf(tx, account.id, now);
    return sessions === 0 ? null : { id: account.id, detail: { sessions } };
  },
});

/** Other rights begin with a new sign-in, whether a post is given or ended. */
export const givePost = command({
  deed: "post.give",
  input: givePostInput,
  subject: async (input, context) => (await accountUnder(input, context)) && placeFor(context.tx, input.post),
  async run(place, { accountId, post: { role } }, { tx, actor, realNow: now }) {
    if (!actor || !canGive(actor, role, place)) throw new Refusal("forbidden");
    const post = await tx.post.create({ data: { accountId, officeId: place.officeId, role, unitId: place.unitId } });
    await endSessionsOf(tx, accountId, now);
    return { id: post.id, detail: { accountId, role } };
  },
});

export const endPost = command({
  deed: "post.end",
  input: endPostInput,
  async subject({ postId }, { tx }) {
    const post = await tx.post.findUnique({ where: { id: postId }, include: { unit: true } });
    return post && { ...placeOfPost(post), accountId: post.accountId, post };
  },
  async run({ post, ...place }, _, { tx, actor, realNow: now }) {
    if (post.endedAt) return null;
    if (!actor || !canGive(actor, post.role, place)) throw new Refusal("forbidden");
    if (post.role === "administrator") await keepAnAdministrator(tx, post.accountId);
    await tx.post.update({ where: { id: post.id }, data: { endedAt: now } });
    await endSessionsOf(tx, post.accountId, now);
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

/** "xa.thuong-lac", with a number behind where that is taken. */
async function freeUsername(tx: Tx, commune: string): Promise<string> {
  const wished = `xa.${foldName(commune).replace(/[^a-z0-9]+/g, "-")}`;
  const taken = await tx.account.findMany({ where: { username: { startsWith: wished } }, select: { username: true } });
  const names = new Set(taken.map(({ username }) => username));
  const tries = [wished, ...taken.map((_, index) => `${wished}-${index + 2}`)];
  return tries.find((name) => !names.has(name)) ?? wished;
}

function accountUnder({ accountId }: { accountId: string }, { tx, actor }: Context) {
  return managedAccount(tx, actor, accountId);
}

async function keepAnAdministrator(tx: Tx, accountId: string) {
  refuse((await isLastAdministrator(tx, accountId)) ? "last_administrator" : null);
}
