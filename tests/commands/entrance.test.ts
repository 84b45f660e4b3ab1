import { createTranslator } from "next-intl";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { toggleAccount } from "@/lib/features/accounts/commands";
import * as sessions from "@/lib/features/sessions/commands";
import { vi as vietnamese } from "@/lib/messages/vi";
import { action, fromForm, stringsOf } from "@/lib/platform/action";
import { db, transaction } from "@/lib/platform/db";
import { entrance, exit, renewal } from "@/lib/platform/entrance";
import { requireActor } from "@/lib/platform/session";
import { countAttempt } from "@/lib/platform/slow-down";
import { DEMO_PASSWORD } from "@/prisma/world/cast";
import { layGround } from "@/prisma/world/ground";
import { withClient } from "../../scripts/ground/database.mjs";
import { actorNamed } from "../support/people";

// The browser: what it sends and the cookies it keeps.
const browser = vi.hoisted(() => ({
  headers: new Map<string, string>(),
  cookies: new Map<string, { value: string; secure: boolean; maxAge: number }>(),
}));
vi.mock("next/headers", () => ({
  headers: async () => new Headers([...browser.headers]),
  cookies: async () => ({
    get: (name: string) => browser.cookies.get(name),
    set: (name: string, value: string, how: { secure: boolean; maxAge: number }) => browser.cookies.set(name, { value, ...how }),
  }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => createTranslator({ locale: "vi", messages: vietnamese }) }));

// Passwords take their time, and more of it on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const HOST = "localhost:3000";
const enter = entrance(sessions.signIn);
let address = 0;

beforeAll(async () => {
  await db().installation.create({ data: { id: 1, isDemo: true } });
  await transaction(layGround);
});

beforeEach(() => {
  address += 1;
  browser.cookies.clear();
  browser.headers = new Map([
    ["host", HOST],
    ["origin", `http://${HOST}`],
    ["x-peer-address", `192.0.2.${address}`],
  ]);
});

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(values)) data.append(key, value);
  return data;
}

const typed = (username: string, password = DEMO_PASSWORD, more = {}) => form({ username, password, ...more });

/** Where it goes on to, or what the form gets back. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: { digest?: string }) => error.digest?.split(";")[2] ?? Promise.reject(error));
}

/** The program itself can never change which kind it is. */
const madeDemo = (isDemo: boolean) =>
  withClient(String(process.env.DATABASE_URL), (client) => client.query("UPDATE installation SET is_demo = $1", [isDemo]));

const message = (code: keyof typeof vietnamese.refusals) => expect.objectContaining({ message: vietnamese.refusals[code] });

describe("coming in", () => {
  test("sets one cookie that only https and this machine get, and goes to the page asked for", async () => {
    expect(await outcomeOf(enter({}, typed("phong", DEMO_PASSWORD, { next: "/plans" })))).toBe("/plans");
    expect([...browser.cookies]).toEqual([
      ["__Host-doi-thoai", expect.objectContaining({ httpOnly: true, sameSite: "lax", path: "/", secure: true })],
    ]);
    expect((await requireActor()).username).toBe("phong");
  });

  test("a name with signs that no database keeps is a wrong name, or the name without them", async () => {
    expect(await enter({}, typed("khong\u0000ai", "sai"))).toEqual(message("wrong_password"));
    expect(await outcomeOf(enter({}, typed("pho\u0000ng")))).toBe("/");
  });

  test("never goes elsewhere", async () => {
    expect(await outcomeOf(enter({}, typed("phong", DEMO_PASSWORD, { next: "//evil.example" })))).toBe("/");
  });

  test("keeps the name and gives no password back", async () => {
    const state = await enter({}, typed("phong", "mot-mat-khau-sai"));
    expect(state).toEqual({ message: vietnamese.refusals.wrong_password, values: { username: "phong" } });
  });

  test("a request from another page is refused before anything is looked at", async () => {
    browser.headers.set("origin", "http://evil.example");
    expect(await enter({}, typed("phong"))).toEqual(message("wrong_origin"));
    browser.headers.delete("origin");
    expect(await enter({}, typed("phong"))).toEqual(message("wrong_origin"));
  });

  test("the same body sent again is asked again: it opens no door that was closed since", async () => {
    const body = () => typed("xa.long-thuan", DEMO_PASSWORD, { opId: "5f0c1d4e-7a44-4c1d-9d1a-3d1f0a0b1c2d" });
    expect(await outcomeOf(enter({}, body()))).toBe("/");
    await toggleAccount(await actorNamed("quantri"), { accountId: (await actorNamed("xa.long-thuan")).accountId });
    expect(await enter({}, body())).toEqual(message("wrong_password"));
    expect(await db().operation.count()).toBe(0);
  });

  test("over plain http a demonstration lets people in with a plain cookie, a real office does not", async () => {
    browser.headers.set("host", "192.168.1.5:3000").set("origin", "http://192.168.1.5:3000");
    expect(await outcomeOf(enter({}, typed("phong")))).toBe("/");
    expect([...browser.cookies]).toEqual([["doi-thoai", expect.objectContaining({ secure: false })]]);
    await madeDemo(false);
    expect(await enter({}, typed("phong"))).toEqual(message("https_needed"));
    await madeDemo(true);
  });
});

describe("the slow-down", () => {
  test("one name from one address: ten tries, then a rest; the same name from elsewhere and another name from here go on", async () => {
    for (let n = 0; n < 10; n++) expect(await enter({}, typed("lanhdao", "sai"))).toEqual(message("wrong_password"));
    expect(await enter({}, typed("lanhdao"))).toEqual(message("too_many_attempts"));
    expect(await outcomeOf(enter({}, typed("phong")))).toBe("/");
    browser.headers.set("x-peer-address", "198.51.100.1");
    expect(await outcomeOf(enter({}, typed("lanhdao")))).toBe("/");
  });

  test("an unknown name is slowed down like a known one", async () => {
    for (let n = 0; n < 10; n++) expect(await enter({}, typed("khong-co-ai", "sai"))).toEqual(message("wrong_password"));
    expect(await enter({}, typed("khong-co-ai", "sai"))).toEqual(message("too_many_attempts"));
  });

  test("one address with many names is slowed down too, and right passwords do not count", async () => {
    for (let n = 0; n < 5; n++) expect(await outcomeOf(enter({}, typed("phong")))).toBe("/");
    for (let n = 0; n < 59; n++) await countAttempt(`ten-${n}`, browser.headers.get("x-peer-address") ?? "");
    expect(await enter({}, typed("lanhdao", "sai"))).toEqual(message("wrong_password"));
    expect(await enter({}, typed("phong"))).toEqual(message("too_many_attempts"));
  });
});

describe("the slow-down over many addresses", () => {
  const countFrom = (username: string, from: (n: number) => string, times: number) =>
    Promise.all(Array.from({ length: times }, (_, n) => countAttempt(username, from(n))));

  test("a machine does not leave its own /64 of IPv6", async () => {
    await countFrom("mot-ten", (n) => `2001:db8:7:7::${n.toString(16)}`, 10);
    await expect(countAttempt("mot-ten", "2001:db8:7:7:ffff::1")).rejects.toThrow("too_many_attempts");
    await countAttempt("mot-ten", "2001:db8:7:8::1");
  });

  test("fifty guesses of one name from everywhere, then a rest for strangers; whoever lately came in from where they are goes on", async () => {
    browser.headers.set("x-peer-address", "::ffff:203.0.113.7");
    expect(await outcomeOf(enter({}, typed("xa.long-khanh-a")))).toBe("/");
    await countFrom("xa.long-khanh-a", (n) => `10.0.${n}.1`, 50);
    await expect(countAttempt("xa.long-khanh-a", "10.1.0.1")).rejects.toThrow("too_many_attempts");
    browser.headers.set("x-peer-address", "203.0.113.7");
    expect(await outcomeOf(enter({}, typed("xa.long-khanh-a")))).toBe("/");
    await countFrom("chua-tung-co", (n) => `10.2.${n}.1`, 50);
    await expect(countAttempt("chua-tung-co", "203.0.113.7")).rejects.toThrow("too_many_attempts");
  });
});

describe("inside", () => {
  const setLocale = action(sessions.setLocale, () => "/me");

  test("whoever has a first password to choose does nothing before", async () => {
    await outcomeOf(enter({}, typed("ap.phu-hoa-a")));
    await db().account.update({ where: { username: "ap.phu-hoa-a" }, data: { mustChangePassword: true } });
    expect(await outcomeOf(setLocale({}, form({ locale: "en" })))).toBe("/first-password");
    expect(await outcomeOf(requireActor())).toBe("/first-password");
    const change = renewal(sessions.changePassword, "/");
    const password = "thuyen ve ben do xua";
    expect(await outcomeOf(change({}, form({ currentPassword: DEMO_PASSWORD, password, passwordAgain: password })))).toBe("/");
    expect(await outcomeOf(setLocale({}, form({ locale: "en" })))).toBe("/me");
  });

  test("an expired session in the middle of a form keeps the text", async () => {
    await outcomeOf(enter({}, typed("phong")));
    await db().session.updateMany({ data: { endedAt: new Date() } });
    const state = await setLocale({}, form({ locale: "en", note: "đã gõ dở" }));
    expect(state).toEqual({ signedOut: true, message: vietnamese.refusals.signed_out, values: { locale: "en", note: "đã gõ dở" } });
  });

  test("going out ends the row and takes the cookie away as it was set", async () => {
    await outcomeOf(enter({}, typed("phong")));
    const before = browser.cookies.get("__Host-doi-thoai");
    expect(await outcomeOf(exit(sessions.signOut)({}, form({})))).toBe("/sign-in");
    expect(browser.cookies.get("__Host-doi-thoai")).toMatchObject({ value: "", maxAge: 0, secure: true });
    browser.cookies.set("__Host-doi-thoai", before ?? { value: "", secure: true, maxAge: 0 });
    expect(await outcomeOf(requireActor("/plans"))).toBe("/sign-in?next=%2Fplans");
  });
});

describe("a form made to be a burden", () => {
  const setLocale = action(sessions.setLocale, () => "/me");
  const far = (fields: number) => Object.fromEntries(Array.from({ length: fields }, (_, n) => [`a.${n}.9999`, "x"]));

  test("of far places makes no list that is long because of them", () => {
    const tree = fromForm({ "a.0.b": "x", "a.9999.b": "x", "a.0.c.0.0": "x", "a.1.b": "y" });
    expect(JSON.stringify(tree)).toBe('{"a":[{"b":"x"},{"b":"y"}]}');
    expect(JSON.stringify(fromForm(far(4_000))).length).toBeLessThan(100_000);
  });

  test("of more boxes than any of ours is not taken", async () => {
    await outcomeOf(enter({}, typed("phong")));
    expect(await setLocale({}, form({ ...far(5_000), locale: "en" }))).toEqual(message("form_too_long"));
  });

  test("of boxes of one list is read once each", () => {
    const data = new FormData();
    for (let n = 0; n < 3; n++) data.append("topicIds", String(n));
    data.append("topicId", "a");
    data.append("topicId", "b");
    data.append("__proto__", "c");
    expect(Object.entries(stringsOf(data))).toEqual([
      ["topicIds", "0,1,2"],
      ["topicId", "b"],
      ["__proto__", "c"],
    ]);
  });

  test("is remembered by what was sent, not by the holes between", async () => {
    const rows: string[] = [];
    rows[4_000_000_000] = "x";
    const opId = "5f0c1d4e-7a44-4c1d-9d1a-3d1f0a0b1c2e";
    const actor = await actorNamed("phong");
    await sessions.setLocale(actor, { locale: "en", opId, rows });
    await expect(sessions.setLocale(actor, { locale: "en", opId, rows: ["x"] })).rejects.toThrow("operation_reused");
    rows[0] = "y";
    await expect(sessions.setLocale(actor, { locale: "en", opId, rows })).rejects.toThrow("operation_reused");
  });
});

test("the keys of a form reach no prototype and make no endless list", () => {
  const tree = fromForm({
    "constructor.prototype.polluted": "1",
    "__proto__.polluted": "1",
    "rows.0.name": "a",
    "rows.length": "4000000000",
    "rows.4294967290.name": "b",
    [`a${".b".repeat(10_000)}`]: "deep",
  });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(tree.rows).toEqual([{ name: "a" }]);
});
