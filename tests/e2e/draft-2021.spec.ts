// The draft of 2021: communes change clusters by keyboard and by mouse, hamlets come from Excel, the plan goes out for signature.
import type { Page } from "@playwright/test";
import { expect, looksRight, planPath, signIn, test } from "./support";

test("dự thảo 2021: chuyển xã bằng bàn phím và chuột, dán ấp, trình ký", async ({ page }) => {
  await signIn(page, "phong");
  const plan = await planPath(page, 2021);
  await page.goto(`${plan}/clusters`);

  await test.step("bàn phím: Xã Thường Lạc sang cụm 1", async () => {
    const card = cardOf(page, "Xã Thường Lạc");
    await card.getByText("Chuyển sang cụm khác").focus();
    await page.keyboard.press("Enter");
    await card.getByLabel("Chuyển Xã Thường Lạc sang").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(column(page, 1).getByRole("heading", { name: "Xã Thường Lạc" })).toBeVisible();
    await expect(column(page, 1).getByText("179 người")).toBeVisible();
    await looksRight(page);
  });

  await test.step("chuột: kéo Xã Thường Lạc về cụm 2", async () => {
    await page.setViewportSize({ width: 1280, height: 5000 }); // both ends of the way in sight
    await cardOf(page, "Xã Thường Lạc")
      .getByRole("heading")
      .dragTo(column(page, 2).getByRole("heading", { name: "Cụm 2" }));
    await expect(column(page, 2).getByRole("heading", { name: "Xã Thường Lạc" })).toBeVisible();
    await expect(column(page, 1).getByText("124 người")).toBeVisible();
    await expect(column(page, 2).getByText("85 người")).toBeVisible();
  });

  await test.step("dán hai ấp từ Excel", async () => {
    const card = cardOf(page, "Xã Long Khánh B");
    await card.getByText("3 khóm, ấp").click();
    await card.getByText("Thêm khóm, ấp").click();
    await card.getByLabel("Tên khóm, ấp (không bắt buộc)").fill("Ấp Cồn Mới\nẤp Bến Đò");
    await card.getByRole("button", { name: "Thêm vào xã" }).click();
    await expect(cardOf(page, "Xã Long Khánh B").getByText("5 khóm, ấp")).toBeVisible();
    await expect(column(page, 3).getByText("109 người")).toBeVisible();
  });

  await test.step("gửi trình ký; bản trình giữ nguyên khi kế hoạch được sửa", async () => {
    await page.goto(`${plan}/paper`);
    await page.getByRole("button", { name: "Gửi trình ký" }).click();
    await expect(page.getByRole("button", { name: "Ghi nhận đã ký" })).toBeVisible();
    await expect(page.getByText("đang trình ký", { exact: true })).toBeVisible();
    await looksRight(page);
  });

  await test.step("lãnh đạo duyệt trong chương trình", async () => {
    await signInAgain(page, "lanhdao");
    await page.goto(`${plan}/paper`);
    await page.getByRole("button", { name: "Duyệt" }).click();
    await expect(page.getByText(/lãnh đạo duyệt/)).toBeVisible();
    await looksRight(page);
  });

  await test.step("rút về với lý do: lại là dự thảo, bản cũ vẫn đọc được", async () => {
    await signInAgain(page, "phong");
    await page.goto(`${plan}/paper`);
    await page.getByText("Rút về", { exact: true }).first().click();
    await page.getByLabel("Lý do rút về").fill("Sửa địa điểm cụm 2");
    await page.getByRole("button", { name: "Rút về" }).click();
    await expect(page.getByText(/rút về .*: Sửa địa điểm cụm 2/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Gửi trình ký" })).toBeVisible();
  });
});

const column = (page: Page, ordinal: number) => page.getByRole("region", { name: `Cụm ${ordinal}` });
const cardOf = (page: Page, commune: string) =>
  page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: commune, exact: true }) });

async function signInAgain(page: Page, username: string) {
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await page.waitForURL(/sign-in/);
  await signIn(page, username);
}
