import "next/dist/server/node-environment-baseline";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "next-auth/jwt";
import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, test, vi } from "vitest";
import * as oneFile from "@/app/api/files/[fileId]/route";
import * as files from "@/app/api/files/route";
import type { Role } from "@/lib/domain/permissions";
import { refusals } from "@/lib/messages/vi/refusals";
import { db, transaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { MAX_FILE_BYTES } from "@/lib/platform/files";
import { numberRequests } from "@/lib/platform/log";
import { startSession } from "@/lib/platform/session";
import { withClient } from "../../scripts/ground/database.mjs";
import { newcomer } from "../support/people";
import { served } from "../support/route";

vi.mock("next-intl/server", () => ({ getTranslations: async () => createTranslator({ locale: "vi", messages: refusals }) }));

// Ten megabytes and a crowd take their time, and more of it on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const ORIGIN = "http://localhost:3000";
const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const post = served("/api/files/route", files);
const get = served("/api/files/[fileId]/route", oneFile);

let count = 0;
let officeId = "";
let cookie = "";

beforeEach(async () => {
  officeId = await anOffice();
  cookie = await signedIn(officeId);
});

describe("a file is taken in", () => {
  test("a good PDF is kept for the sender's office", async () => {
    const answer = await send(form("Quét.pdf"));
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([201, "private, no-store"]);
    const { fileId }: { fileId: string } = await answer.json();
    expect(await db().file.findUnique({ where: { id: fileId }, select: { officeId: true, name: true, sizeBytes: true } })).toEqual({
      officeId,
      name: "Quét.pdf",
      sizeBytes: PDF.length,
    });
  });

  test("the audit knows it by our own number, though the proxy never saw it and the caller brought another", async () => {
    const given = await numberedByOurServer("mine".repeat(500), (requestId) => send(form("a.pdf"), { "x-request-id": requestId }));
    expect(given).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await db().audit.count({ where: { requestId: given } })).toBe(1);
  });

  test.each<[string, () => FormData | string, number, "file_not_accepted" | "file_too_large"]>([
    ["another kind than we take", () => form("a.exe"), 422, "file_not_accepted"],
    ["a page that calls itself a PDF", () => form("a.pdf", Buffer.from("<script>")), 422, "file_not_accepted"],
    ["a form without a file", () => fieldsOf({ file: "words" }), 422, "file_not_accepted"],
    ["a form with more than the file", () => fieldsOf({ file: new File([PDF], "a.pdf"), more: "" }), 422, "file_not_accepted"],
    ["no form at all", () => "words", 422, "file_not_accepted"],
    ["a file beyond the greatest size", () => form("a.pdf", Buffer.alloc(MAX_FILE_BYTES + 1)), 413, "file_too_large"],
  ])("%s is refused", async (_, body, status, code) => expect(await refusalOf(send(body()))).toEqual([status, refusals[code]]));

  test.each([
    ["another site's page", { origin: "https://evil.example" }, 403, "wrong_origin"],
    ["no page", { origin: "" }, 403, "wrong_origin"],
    ["nobody", { cookie: "" }, 401, "signed_out"],
    ["somebody with a forged cookie", { cookie: "__Host-doi-thoai=x" }, 401, "signed_out"],
  ] as const)("from %s nothing is taken", async (_, headers, status, code) => {
    expect(await refusalOf(send(form("a.pdf"), headers))).toEqual([status, refusals[code]]);
    expect(await db().file.count({ where: { officeId } })).toBe(0);
  });

  test("nor from somebody who has yet to choose a password, or who only reads the figures of others", async () => {
    expect(await refusalOf(send(form("a.pdf"), { cookie: await signedIn(officeId, { mustChangePassword: true }) }))).toEqual([
      401,
      refusals.signed_out,
    ]);
    expect(await refusalOf(send(form("a.pdf"), { cookie: await signedIn(officeId, { role: "department" }) }))).toEqual([
      403,
      refusals.forbidden,
    ]);
  });
});

describe("no more is read than may be", () => {
  test("not a byte of a body that says itself that it is too long", async () => {
    const body = endless();
    expect((await send(body.stream, { "content-length": String(MAX_FILE_BYTES + 20_000) })).status).toBe(413);
    expect(body.given()).toBeLessThan(1_000_000);
  });

  test("up to the greatest size of a body that says nothing", async () => {
    const body = endless();
    expect((await send(body.stream)).status).toBe(413);
    expect(body.given()).toBeLessThan(MAX_FILE_BYTES + 1_000_000);
  });

  test("not a byte after 200 MB within an hour, and that for this account alone", async () => {
    const announced = { "content-length": String(MAX_FILE_BYTES) };
    for (let megabytes = 0; megabytes < 200; megabytes += 10) expect((await send("", announced)).status).toBe(422);
    const body = endless();
    expect(await refusalOf(send(body.stream, { "content-length": "1" }))).toEqual([429, refusals.too_many_uploads]);
    expect(body.given()).toBeLessThan(1_000_000);
    expect((await send(form("a.pdf"), { cookie: await signedIn(officeId) })).status).toBe(201);
  });
});

test("a crowd waits in a line with an end, and leaves connections of the database to others", async () => {
  const WAITING_AND_AT_WORK = 33;
  await withClient(process.env.DATABASE_URL ?? "", async (client) => {
    await client.query(`begin; lock table "file" in exclusive mode`);
    const sent = Array.from({ length: WAITING_AND_AT_WORK + 1 }, () => send(form("a.pdf"), { "content-length": "1" }));
    expect((await Promise.race(sent)).status).toBe(429);
    await client.query("rollback");
    const taken = (await Promise.all(sent)).filter(({ status }) => status === 201);
    expect(taken).toHaveLength(WAITING_AND_AT_WORK);
  });
});

describe("a file is handed out", () => {
  const fetched = (id: string, own = cookie) =>
    get(new Request(`${ORIGIN}/api/files/${id}`, { headers: { host: "localhost:3000", cookie: own } }), { fileId: id });
  const kept = async (name: string) => (await (await send(form(name))).json()).fileId as string;

  test("to its own office, to be saved and never shown or kept on the way", async () => {
    const answer = await fetched(await kept(`Quét "lần 1" (bản d'An).pdf`));
    expect(Object.fromEntries(answer.headers)).toEqual({
      "content-type": "application/pdf",
      "content-disposition": "attachment; filename*=UTF-8''Qu%C3%A9t%20l%E1%BA%A7n%201%20%28b%E1%BA%A3n%20d%27An%29.pdf",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
  });

  test("to another office it does not exist, as little as one that never was", async () => {
    const id = await kept("a.pdf");
    const stranger = await signedIn(await anOffice());
    for (const asked of [id, crypto.randomUUID(), "no-id"]) {
      const answer = await fetched(asked, stranger);
      expect([answer.status, await answer.text()]).toEqual([404, ""]);
    }
  });

  test("to nobody who is not signed in", async () => {
    const answer = await fetched(await kept("a.pdf"), "");
    expect([answer.status, await answer.text()]).toEqual([307, ""]);
    expect(answer.headers.get("location")).toMatch(/^\/(sign-in|first-run)/);
  });
});

function send(body: FormData | ReadableStream | string, headers: Record<string, string> = {}): Promise<Response> {
  const sent = { host: "localhost:3000", origin: ORIGIN, cookie, ...headers };
  return post(new Request(`${ORIGIN}/api/files`, { method: "POST", headers: sent, body, duplex: "half" } as RequestInit));
}

async function refusalOf(answer: Promise<Response>): Promise<[number, string]> {
  const { status, body } = await answer.then(async (response) => ({ status: response.status, body: await response.json() }));
  return [status, body.message];
}

function form(name: string, bytes = PDF): FormData {
  return fieldsOf({ file: new File([bytes], name) });
}

function fieldsOf(fields: Record<string, string | File>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.append(name, value);
  return made;
}

/** The number that our server gives to a request which brings its own; `next` is handed it as Next would be. */
async function numberedByOurServer(own: string, next: (requestId: string) => Promise<unknown>): Promise<string> {
  numberRequests();
  const server = createServer(async ({ headers }, response) => {
    const requestId = String(headers["x-request-id"]);
    await next(requestId);
    response.end(requestId);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}`, { headers: { "x-request-id": own } });
  server.close();
  return answer.text();
}

/** A body that never ends, and how much of it was asked for. */
function endless() {
  let given = 0;
  const pull = (controller: ReadableStreamDefaultController) => {
    given += 100_000;
    controller.enqueue(new Uint8Array(100_000));
  };
  return { stream: new ReadableStream({ pull }), given: () => given };
}

async function anOffice(): Promise<string> {
  const unit = await db().unit.create({ data: { level: "district", name: `Huyện ${++count}`, nameFolded: `huyen ${count}` } });
  const names = { unitId: unit.id, bodyName: "UBND", bureauName: "Phòng", symbol: "KH", place: "Bình Minh", agencyLines: ["UBND"] };
  return (await db().office.create({ data: names })).id;
}

/** The cookie of somebody new who has just come in. */
async function signedIn(
  office: string,
  { role = "labourOffice", mustChangePassword = false }: { role?: Role; mustChangePassword?: boolean } = {},
): Promise<string> {
  const { token, entry } = newcomer();
  const named = { username: `an.${++count}`, fullName: "Trần Thị An", passwordHash: "x", mustChangePassword };
  const { id } = await db().account.create({ data: { ...named, posts: { create: { role, officeId: office } } } });
  await transaction((tx) => startSession(tx, id, entry));
  return `__Host-doi-thoai=${await encode({ token: { sid: token }, secret: env().AUTH_SECRET })}`;
}
