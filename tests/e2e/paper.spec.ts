// The paper leaves the office as Word and as PDF, and says what the plan says.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readPdf } from "../documents/pdf-reader";
import { readWord } from "../documents/word-reader";
import { expect, looksRight, planPath, signIn, test } from "./support";

const TITLE = "Tổ chức đối thoại chính sách giảm nghèo năm 2020";

test("tải kế hoạch ở cả hai dạng; Word mở được, PDF tìm chữ được", async ({ page }) => {
  await signIn(page, "phong");
  const plan = await planPath(page, 2020);
  await page.goto(`${plan}/paper?show=draft`);
  await looksRight(page);

  const word = await downloaded(page, "Tải Word");
  expect(word.name).toBe("ke-hoach-2020-du-thao.docx");
  const lines = (await readWord(word.bytes)).lines.map(({ text }) => text);
  expect(lines).toContain("KẾ HOẠCH");
  expect(lines).toContain(TITLE);

  const pdf = await downloaded(page, "Tải PDF");
  expect(pdf.name).toBe("ke-hoach-2020-du-thao.pdf");
  const text = (await readPdf(pdf.bytes)).flatMap(({ lines }) => lines.map((line) => line.text)).join(" ");
  expect(text).toContain(TITLE);
  expect(text).toContain("426");
});

test("bản đã trình cũng tải được; dạng lạ và người ngoài thì không có gì", async ({ page }) => {
  await signIn(page, "phong");
  const plan = await planPath(page, 2020);
  await page.goto(`${plan}/paper`);
  const address = await page.getByRole("link", { name: "Word", exact: true }).last().getAttribute("href");
  const answer = await page.request.get(String(address));
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment; filename="ke-hoach-2020-(da-trinh|so-\d+)\.docx"$/),
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect((await page.request.get(String(address).replace("/docx", "/xlsx"))).status()).toBe(404);
  expect((await page.request.get(`${plan}/paper/exe`)).status()).toBe(404);

  await page.context().clearCookies();
  await signIn(page, "so");
  expect((await page.request.get(String(address))).status()).toBe(404);
  expect((await page.request.get(`${plan}/paper/docx`)).status()).toBe(404);
});

async function downloaded(page: Page, name: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}
