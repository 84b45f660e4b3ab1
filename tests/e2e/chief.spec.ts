// The chief changes the paper in Word: his file becomes the paper, what it says differently is named.
import { readWord } from "../documents/word-reader";
import { zipOf } from "../support/made-files";
import { expect, looksRight, planPath, signIn, test } from "./support";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test("bản lãnh đạo sửa trong Word thành văn bản; chỗ khác được nêu", async ({ page }) => {
  await signIn(page, "phong");
  const plan = await planPath(page, 2021);
  await page.goto(`${plan}/paper`);
  await page.getByRole("button", { name: "Gửi trình ký" }).click();
  await expect(page.getByRole("button", { name: "Ghi nhận đã ký" })).toBeVisible();

  await test.step("gửi tệp Word đã sửa một câu", async () => {
    const address = await page.getByRole("link", { name: "Word", exact: true }).first().getAttribute("href");
    const { parts } = await readWord(new Uint8Array(await (await page.request.get(String(address))).body()));
    const text = parts.get("word/document.xml") ?? "";
    expect(text).toContain("Đại diện hộ nghèo, hộ cận nghèo");
    const edited = zipOf({
      ...Object.fromEntries(parts),
      "word/document.xml": text.replace("Đại diện hộ nghèo, hộ cận nghèo", "Đại diện tất cả hộ nghèo"),
    });
    await page.getByText("Ghi bản sửa của lãnh đạo").click();
    await page.getByLabel("Tệp lãnh đạo đã sửa").setInputFiles({ name: "ke-hoach-lanh-dao-sua.docx", mimeType: DOCX, buffer: edited });
    await expect(page.getByText("Đã nhận tệp ke-hoach-lanh-dao-sua.docx")).toBeVisible();
    await page.getByRole("button", { name: "Lưu bản sửa" }).click();
    await expect(page.getByText("Văn bản là tệp lãnh đạo đã sửa")).toBeVisible();
    await expect(page.locator("ins", { hasText: "Đại diện tất cả hộ nghèo" })).toBeVisible();
    await expect(page.locator("del", { hasText: "Đại diện hộ nghèo, hộ cận nghèo" })).toBeVisible();
    await looksRight(page);
  });

  await test.step("rút về để kế hoạch 2021 lại là dự thảo", async () => {
    await page.getByText("Rút về", { exact: true }).first().click();
    await page.getByLabel("Lý do rút về").fill("Chỉ thử bản sửa");
    await page.getByRole("button", { name: "Rút về" }).click();
    await expect(page.getByRole("button", { name: "Gửi trình ký" })).toBeVisible();
  });
});
