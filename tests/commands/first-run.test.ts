import { createTranslator } from "next-intl";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openOffice } from "@/app/first-run/actions";
import FirstRunPage from "@/app/first-run/page";
import { FirstRun } from "@/components/office/first-run";
import { HttpsFirst } from "@/components/office/https-first";
import { vi as vietnamese } from "@/lib/messages/vi";
import { db } from "@/lib/platform/db";
import { installationMade } from "@/lib/platform/installation";

const browser = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => browser.headers, cookies: async () => ({ get: () => undefined, set: () => {} }) }));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next-intl/server", () => ({ getTranslations: async () => createTranslator({ locale: "vi", messages: vietnamese }) }));

vi.setConfig({ testTimeout: 30_000 });

const from = (host: string) => new Headers({ host, origin: `http://${host}`, "x-peer-address": "192.0.2.1" });
const whereTo = (work: Promise<unknown>) =>
  work.catch((error: { digest?: string }) => error.digest?.split(";")[2] ?? Promise.reject(error));

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [key, value] of Object.entries(values)) data.append(key, value);
  return data;
}

let code = "";
beforeAll(async () => {
  code = (await installationMade({ isDemo: false })).firstRunCode ?? "";
});
beforeEach(() => {
  browser.headers = from("localhost:3000");
});

describe("the first run", () => {
  test("over plain http asks for no code and no password, and says what is needed", async () => {
    browser.headers = from("192.168.1.5:3000");
    expect((await FirstRunPage()).type).toBe(HttpsFirst);
    expect(await openOffice({}, form({ code }))).toMatchObject({ message: vietnamese.refusals.https_needed });
  });

  test("opens the office once; whoever sends the form again goes on to the same page, whatever it holds", async () => {
    expect((await FirstRunPage()).type).toBe(FirstRun);
    const opening = {
      level: "province",
      province: "Tỉnh Đồng Tháp",
      bodyName: "Sở",
      bureauName: "Phòng",
      agencyLines: "SỞ",
      symbol: "SLĐ",
    };
    const first = { place: "Cao Lãnh", fullName: "Trần Thị An", username: "an.tran", password: "mưa chiều trên sông" };
    const typed = { ...opening, ...first, passwordAgain: first.password, code };
    expect(await whereTo(openOffice({}, form(typed)))).toBe("/sign-in?next=/office");
    const tries = await db().rateLimit.findMany();
    const burden = Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`a.${n}`, "x"]));
    expect(await whereTo(openOffice({}, form(burden)))).toBe("/sign-in?next=/office");
    expect(await db().rateLimit.findMany()).toEqual(tries);
    expect(await whereTo(FirstRunPage())).toBe("/");
  });
});
