// The log of some deeds, read as whoever keeps it would: enough to find what happened, nothing of what was typed.
import { redirect } from "next/navigation";
import { createTranslator } from "next-intl";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createAccount } from "@/lib/features/accounts/commands";
import { slipOf } from "@/lib/features/accounts/queries";
import * as sessions from "@/lib/features/sessions/commands";
import { vi as vietnamese } from "@/lib/messages/vi";
import { action } from "@/lib/platform/action";
import { answering } from "@/lib/platform/answering";
import { db, transaction } from "@/lib/platform/db";
import { entrance, renewal } from "@/lib/platform/entrance";
import { idOf, logBug } from "@/lib/platform/log";
import { layGround } from "@/prisma/world/ground";
import { noteFault } from "../../instrumentation-node";
import { actorNamed } from "../support/people";

const written = vi.hoisted(() => ({ lines: [] as string[] }));
vi.mock("pino", async (original) => {
  const { default: pino } = await original<typeof import("pino")>();
  return { default: (options: object) => pino({ ...options, level: "trace" }, { write: (line: string) => void written.lines.push(line) }) };
});

const REQUEST = "3f1c2a5e-7a44-4c1d-9d1a-3d1f0a0b1c2d";
const browser = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, { value: string }>() }));
vi.mock("next/headers", () => ({
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => browser.cookies.get(name),
    set: (name: string, value: string) => browser.cookies.set(name, { value }),
  }),
}));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => createTranslator({ locale: "vi", messages: vietnamese }) }));

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Marks that stand nowhere else: a name, a password, and words typed into a form. */
const CANARY = {
  fullName: "Chim Hoàng Yến Đồng Tháp",
  username: "ap.hoang-yen",
  password: "hoàng yến hót trong lồng",
  note: "lời gõ của hoàng yến",
};

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(values)) data.append(key, value);
  return data;
}

const SAID = ["log", "info", "warn", "debug"] as const;

const entries = () => written.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const settled = (work: Promise<unknown>) => work.catch((error: unknown) => error);

beforeAll(async () => {
  await db().installation.create({ data: { id: 1, isDemo: true } });
  await transaction(layGround);
});
beforeEach(() => {
  written.lines.splice(0);
  browser.headers = new Headers({ host: "localhost:3000", origin: "http://localhost:3000", "x-request-id": REQUEST });
  for (const said of SAID) vi.spyOn(console, said).mockImplementation((...words) => void written.lines.push(JSON.stringify(words)));
});
afterEach(() => {
  for (const said of SAID) vi.mocked(console[said]).mockRestore();
});

test("an account's way from its slip to its own password leaves no name, no password and no slip in the log", async () => {
  const phong = await actorNamed("phong");
  const hamlet = await db().unit.findFirstOrThrow({ where: { name: "Phú Hòa A", level: "hamlet" } });
  const post = `hamlet/${phong.posts[0]?.officeId}/${hamlet.id}`;
  const made = await createAccount(phong, { ...CANARY, post });
  const slip = (await slipOf(phong, made?.id ?? ""))?.password ?? "";
  expect(slip).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  await settled(createAccount(phong, { ...CANARY, post }));
  const enter = entrance(sessions.signIn);
  await enter({}, form({ username: CANARY.username, password: CANARY.password }));
  await settled(enter({}, form({ username: CANARY.username, password: slip })));
  const change = renewal(sessions.changePassword, "/");
  await change({}, form({ currentPassword: CANARY.note, password: CANARY.password, passwordAgain: CANARY.password }));
  await settled(change({}, form({ currentPassword: slip, password: CANARY.password, passwordAgain: CANARY.password })));
  const breaking = action(
    () => db().$queryRaw`select ${CANARY.note}::int`.then(() => null),
    () => "/",
  );
  await settled(breaking({}, form({ note: CANARY.note })).catch((error) => logBug(error, REQUEST)));

  expect(entries().map(({ msg, code }) => code ?? msg)).toEqual(["username_once", "wrong_password", "wrong_password", "bug"]);
  const log = written.lines.join("").normalize("NFC").toLowerCase();
  for (const mark of [...Object.values(CANARY), slip, "hoàng yến"]) expect(log).not.toContain(mark.toLowerCase());
});

describe("every error has the number of its request", () => {
  const broken = action(
    () => Promise.reject(new Error("typed text")),
    () => "/",
  );

  test("a refusal", async () => {
    await entrance(sessions.signIn)({}, form({ username: "phong", password: "sai" }));
    expect(entries()).toEqual([expect.objectContaining({ msg: "refused", code: "wrong_password", requestId: REQUEST })]);
  });

  test("a form that broke: what its page quotes finds the one line, and two occurrences are two numbers", async () => {
    browser.cookies.clear();
    await settled(entrance(sessions.signIn)({}, form({ username: "phong", password: "doi-thoai-2020" })));
    const first = (await settled(broken({}, form({})))) as { digest: string };
    browser.headers.set("x-request-id", "aaaaaaaa-7a44-4c1d-9d1a-3d1f0a0b1c2d");
    const second = (await settled(broken({}, form({})))) as { digest: string };
    expect([first.digest, second.digest]).toEqual([REQUEST.slice(0, 8), "aaaaaaaa"]);
    noteFault(first, { headers: { "x-request-id": REQUEST } });
    expect(entries().at(-1)).toMatchObject({ msg: "bug", number: first.digest, requestId: REQUEST });
  });

  test("a page that broke: Next's number and the request's in one line", () => {
    noteFault(Object.assign(new Error("typed text"), { digest: "1234567" }), { headers: { "x-request-id": REQUEST } });
    expect(entries()).toEqual([expect.objectContaining({ number: "1234567", requestId: REQUEST })]);
    expect(idOf({ headers: {} })).toBe("");
  });

  test("a route that broke answers with it", async () => {
    const answer = await answering(() => Promise.reject(new Error("typed text")))();
    expect([answer.status, await answer.json()]).toEqual([500, { number: REQUEST.slice(0, 8) }]);
    expect(entries()).toEqual([expect.objectContaining({ number: REQUEST.slice(0, 8), requestId: REQUEST })]);
    expect(written.lines.join("")).not.toContain("typed text");
    expect(await settled(answering(async () => redirect("/sign-in"))())).toMatchObject({
      digest: expect.stringContaining("NEXT_REDIRECT"),
    });
  });
});
