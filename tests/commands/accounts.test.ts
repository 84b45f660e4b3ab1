import * as argon2 from "@node-rs/argon2";
import { beforeAll, describe, expect, test, vi } from "vitest";
import {
  createAccount,
  createCommuneAccounts,
  endPost,
  endSessions,
  givePost,
  resetPassword,
  setRoleRule,
  toggleAccount,
} from "@/lib/features/accounts/commands";
import { accountList, accountSheet, slipOf } from "@/lib/features/accounts/queries";
import { changePassword, endSession, enrolTotp, signIn } from "@/lib/features/sessions/commands";
import { realNow } from "@/lib/platform/clock";
import { db, transaction } from "@/lib/platform/db";
import { confirmed } from "@/lib/platform/session";
import { offeredSecret, totpOf } from "@/lib/platform/totp";
import { DEMO_PASSWORD } from "@/prisma/world/cast";
import { layGround } from "@/prisma/world/ground";
import { actorNamed, newcomer } from "../support/people";

vi.mock("@node-rs/argon2", { spy: true });

// Passwords take their time, and more of it on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let officeId: string;
let departmentId: string;
beforeAll(async () => {
  await db().installation.create({ data: { id: 1, isDemo: true } });
  const { district, department } = await transaction(layGround);
  officeId = district.id;
  departmentId = department.id;
});

const refused = (code: string) => expect.objectContaining({ code });
const unitNamed = (name: string) => db().unit.findFirstOrThrow({ where: { name, level: { in: ["commune", "hamlet"] }, validTo: null } });
const accountNamed = (username: string) => db().account.findUniqueOrThrow({ where: { username } });

async function signedIn(username: string, password = DEMO_PASSWORD, totp = "") {
  const { token, entry } = newcomer();
  await signIn(null, { username, password, totp, entry });
  return token;
}

let made = 0;
/** A hamlet's account, made by the Labour office, with the one-time password of its slip. */
async function newHamletAccount(hamlet = "Phú Hòa A") {
  const username = `ap.thu-${++made}`;
  const { id: unitId } = await unitNamed(hamlet);
  const phong = await actorNamed("phong");
  const account = await createAccount(phong, { username, fullName: "Ấp Thử", post: `hamlet/${officeId}/${unitId}` });
  const accountId = account?.id ?? "";
  const slip = await slipOf(phong, accountId);
  return { accountId, username, oneTime: slip?.password ?? "" };
}

describe("signing in", () => {
  test("a wrong name, a wrong password and a closed account get one answer", async () => {
    const { username, accountId, oneTime } = await newHamletAccount();
    await toggleAccount(await actorNamed("phong"), { accountId });
    await expect(signedIn("khong-co-ai", "mot-mat-khau")).rejects.toEqual(refused("wrong_password"));
    await expect(signedIn("phong", "mot-mat-khau")).rejects.toEqual(refused("wrong_password"));
    await expect(signedIn(username, oneTime)).rejects.toEqual(refused("wrong_password"));
  });

  test("an unknown name costs the work of a known one: one argon2 of the same cost", async () => {
    const workFor = async (username: string) => {
      vi.mocked(argon2.verify).mockClear();
      await signedIn(username, "mot-mat-khau").catch(() => null);
      return vi.mocked(argon2.verify).mock.calls.map(([stored]) => String(stored).split("$").slice(1, 4));
    };
    expect(await workFor("khong-co-ai")).toEqual(await workFor("phong"));
    expect(await workFor("khong-co-ai")).toEqual([["argon2id", "v=19", "m=19456,t=2,p=1"]]);
  });

  test("a password typed with separate tone marks is the same password", async () => {
    const { username, oneTime } = await newHamletAccount();
    const { entry } = newcomer();
    const password = "Đồng lúa chín vàng";
    await changePassword(await actorNamed(username), {
      currentPassword: oneTime,
      password: password.normalize("NFC"),
      passwordAgain: password.normalize("NFD"),
      entry,
    });
    expect(await signedIn(username, password.normalize("NFD"))).toBeTruthy();
  });
});

describe("sessions", () => {
  test.each([
    ["closing the account", async (accountId: string) => toggleAccount(await actorNamed("quantri"), { accountId })],
    ["the administrator", async (accountId: string) => endSessions(await actorNamed("quantri"), { accountId })],
    ["a new post", async (accountId: string) => givePost(await actorNamed("quantri"), { accountId, post: `leader/${officeId}/` })],
    [
      "a post taken away",
      async (accountId: string) =>
        endPost(await actorNamed("quantri"), { postId: (await db().post.findFirstOrThrow({ where: { accountId } })).id }),
    ],
    ["a reset password", async (accountId: string) => resetPassword(await actorNamed("quantri"), { accountId })],
  ])("%s ends them before the next request", async (_, deed) => {
    const { accountId, username, oneTime } = await newHamletAccount();
    const token = await signedIn(username, oneTime);
    expect((await confirmed(token))?.accountId).toBe(accountId);
    await deed(accountId);
    expect(await confirmed(token)).toBeNull();
  });

  test("an account opened again opens no session that closing ended", async () => {
    const { accountId, username, oneTime } = await newHamletAccount();
    const token = await signedIn(username, oneTime);
    const phong = await actorNamed("phong");
    await toggleAccount(phong, { accountId });
    await toggleAccount(phong, { accountId });
    expect(await confirmed(token)).toBeNull();
    expect(await signedIn(username, oneTime)).toBeTruthy();
  });

  test("are ended by their owner, and are nobody else's business", async () => {
    const token = await signedIn("phong");
    const sessionId = (await confirmed(token))?.sessionId ?? "";
    await expect(endSession(await actorNamed("lanhdao"), { sessionId })).rejects.toEqual(refused("not_found"));
    await endSession(await actorNamed("phong"), { sessionId });
    expect(await confirmed(token)).toBeNull();
  });

  test("a token that idled half a day is a stranger's", async () => {
    const token = await signedIn("phong");
    const sessionId = (await confirmed(token))?.sessionId ?? "";
    await db().session.update({ where: { id: sessionId }, data: { seenAt: new Date(realNow().getTime() - 13 * 3_600_000) } });
    expect(await confirmed(token)).toBeNull();
  });
});

describe("passwords", () => {
  test("the slip is gone once its password was changed, and every older session with it", async () => {
    const { accountId, username, oneTime } = await newHamletAccount();
    const before = await signedIn(username, oneTime);
    expect((await confirmed(before))?.mustChangePassword).toBe(true);
    const { token, entry } = newcomer();
    const words = "thuyen ve ben do xua";
    await changePassword(await actorNamed(username), { currentPassword: oneTime, password: words, passwordAgain: words, entry });
    expect(await slipOf(await actorNamed("phong"), accountId)).toBeNull();
    expect(await confirmed(before)).toBeNull();
    expect((await confirmed(token))?.mustChangePassword).toBe(false);
  });

  test("the one-time password, the username and what everybody tries first are refused", async () => {
    const { username, oneTime } = await newHamletAccount();
    const actor = await actorNamed(username);
    for (const password of [oneTime, `${username}-2020`, "matkhau123456", "111111111111"]) {
      const { entry } = newcomer();
      await expect(changePassword(actor, { currentPassword: oneTime, password, passwordAgain: password, entry })).rejects.toEqual(
        refused("weak_password"),
      );
    }
  });

  test("whoever sits at an open browser cannot try passwords without end", async () => {
    const { username } = await newHamletAccount();
    const actor = await actorNamed(username);
    const guess = () =>
      changePassword(actor, {
        currentPassword: "doan mo",
        password: "mot cau rat dai",
        passwordAgain: "mot cau rat dai",
        entry: newcomer().entry,
      });
    for (let n = 0; n < 10; n++) await expect(guess()).rejects.toEqual(refused("wrong_password"));
    await expect(guess()).rejects.toEqual(refused("too_many_attempts"));
  });
});

describe("the second factor", () => {
  async function enrolled() {
    const { accountId, username, oneTime } = await newHamletAccount();
    const totp = totpOf(offeredSecret(await accountNamed(username)));
    const used = totp.generate();
    await enrolTotp(await actorNamed(username), { currentPassword: oneTime, totp: used, entry: newcomer().entry });
    const next = () => totp.generate({ timestamp: realNow().getTime() + 30_000 });
    return { accountId, username, oneTime, used, next };
  }

  test("is asked for after the password, and a code is good once: also the one it was set up with", async () => {
    const { username, oneTime, used, next } = await enrolled();
    await expect(signedIn(username, oneTime)).rejects.toEqual(refused("wrong_code"));
    await expect(signedIn(username, oneTime, used)).rejects.toEqual(refused("wrong_code"));
    const code = next();
    expect(await signedIn(username, oneTime, code)).toBeTruthy();
    await expect(signedIn(username, oneTime, code)).rejects.toEqual(refused("wrong_code"));
  });

  test("the same code sent five times at once enters once", async () => {
    const { username, oneTime, next } = await enrolled();
    const code = next();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => signedIn(username, oneTime, code)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("codes cannot be guessed without end, whatever the address", async () => {
    const { username, oneTime } = await enrolled();
    for (let n = 0; n < 10; n++) await expect(signedIn(username, oneTime, "000000")).rejects.toEqual(refused("wrong_code"));
    await expect(signedIn(username, oneTime, "000000")).rejects.toEqual(refused("too_many_attempts"));
  });

  test("a lost phone is forgotten with the password, and the next secret is another", async () => {
    const { accountId, username } = await enrolled();
    const before = offeredSecret(await accountNamed(username));
    await resetPassword(await actorNamed("phong"), { accountId });
    const after = await accountNamed(username);
    expect(after.totpSealed).toBeNull();
    expect(offeredSecret(after)).not.toBe(before);
  });

  test("a rule of the office asks for it from the next request on", async () => {
    const { username, oneTime } = await newHamletAccount();
    const token = await signedIn(username, oneTime);
    await setRoleRule(await actorNamed("quantri"), { officeId, role: "hamlet", totpRequired: "on" });
    expect((await confirmed(token))?.mustEnrolTotp).toBe(true);
    await setRoleRule(await actorNamed("quantri"), { officeId, role: "hamlet", totpRequired: "" });
    expect((await confirmed(token))?.mustEnrolTotp).toBe(false);
  });
});

describe("reach", () => {
  test("a commune gives accounts to its own hamlets and to nobody else", async () => {
    const commune = await actorNamed("xa.long-thuan");
    const own = await db().unit.findFirstOrThrow({ where: { level: "hamlet", parent: { name: "Long Thuận" } } });
    const other = await unitNamed("Phú Hòa A");
    const give = (role: string, unitId: string) =>
      createAccount(commune, { username: `ap.cua-xa-${++made}`, fullName: "Ấp", post: `${role}/${officeId}/${unitId}` });
    expect(await give("hamlet", own.id)).toBeTruthy();
    await expect(give("hamlet", other.id)).rejects.toEqual(refused("not_found"));
    await expect(give("commune", own.parentId ?? "")).rejects.toEqual(refused("forbidden"));
    await expect(give("administrator", "")).rejects.toEqual(refused("not_found"));
    const { accountId } = await newHamletAccount();
    for (const deed of [resetPassword, toggleAccount, endSessions])
      await expect(deed(commune, { accountId })).rejects.toEqual(refused("not_found"));
    expect(await accountSheet(commune, accountId)).toBeNull();
    expect(await slipOf(commune, accountId)).toBeNull();
    expect((await accountList(commune)).every(({ posts }) => posts.every((post) => post.place.includes("Long Thuận")))).toBe(true);
  });

  test("the Labour office manages communes and hamlets, not its own superiors", async () => {
    const phong = await actorNamed("phong");
    for (const username of ["quantri", "lanhdao", "phong"]) {
      await expect(resetPassword(phong, { accountId: (await accountNamed(username)).id })).rejects.toEqual(refused("not_found"));
    }
    expect((await accountList(phong)).map(({ username }) => username)).not.toContain("quantri");
  });

  test("an administrator of one office, working in another, gives no administrator there", async () => {
    const elsewhere = await actorNamed("quantri");
    const mixed = { ...elsewhere, posts: [...elsewhere.posts, { role: "labourOffice" as const, officeId: departmentId, unitId: null }] };
    const given = { username: "leo.thang", fullName: "Leo Thang", post: `administrator/${departmentId}/` };
    await expect(createAccount(mixed, given)).rejects.toEqual(refused("forbidden"));
  });

  test("a person of two offices is out of reach of one office's administrator", async () => {
    const { accountId } = await newHamletAccount();
    await db().post.create({ data: { accountId, officeId: departmentId, role: "department" } });
    await expect(resetPassword(await actorNamed("quantri"), { accountId })).rejects.toEqual(refused("not_found"));
  });

  test("a post of a commune stands in the office's own territory", async () => {
    const phong = await actorNamed("phong");
    const far = await db().unit.create({ data: { level: "commune", name: "Xa", nameFolded: "xa" } });
    const gone = await db().unit.findFirstOrThrow({ where: { level: "commune", validTo: { not: null } } });
    for (const unitId of [far.id, gone.id]) {
      const input = { username: `xa.thu-${++made}`, fullName: "Xã", post: `commune/${officeId}/${unitId}` };
      await expect(createAccount(phong, input)).rejects.toEqual(refused("not_found"));
    }
  });

  test("every commune without an account gets one in one go, once", async () => {
    const quantri = await actorNamed("quantri");
    const post = await db().post.findFirstOrThrow({ where: { account: { username: "xa.thuong-lac" } } });
    await endPost(quantri, { postId: post.id });
    await createCommuneAccounts(await actorNamed("phong"), { officeId });
    expect(await db().account.findUnique({ where: { username: "xa.thuong-lac-2" } })).toMatchObject({
      fullName: "Xã Thường Lạc",
      mustChangePassword: true,
    });
    expect(await createCommuneAccounts(await actorNamed("phong"), { officeId })).toBeNull();
  });
});

test("own_password_reset: the only administrator does not lock the office out", async () => {
  const quantri = await actorNamed("quantri");
  await expect(resetPassword(quantri, { accountId: quantri.accountId })).rejects.toEqual(refused("own_password_reset"));
  expect(await signedIn("quantri")).toBeTruthy();
});

test("last_administrator: the office keeps one who can sign in, also when two end each other at once", async () => {
  const quantri = await actorNamed("quantri");
  await expect(toggleAccount(quantri, { accountId: quantri.accountId })).rejects.toEqual(refused("last_administrator"));
  const second = await createAccount(quantri, {
    username: "quantri.hai",
    fullName: "Quản Trị Hai",
    post: `administrator/${officeId}/`,
  });
  const other = await actorNamed("quantri.hai");
  const outcomes = await Promise.allSettled([
    toggleAccount(quantri, { accountId: second?.id ?? "" }),
    toggleAccount(other, { accountId: quantri.accountId }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
