// The door: a session that ends in the middle of a form, a wrong password, pages that do not exist for the asker.
import { expect, looksRight, PASSWORD, planPath, signIn, test } from "./support";

test("phiên hết giữa biểu mẫu: chữ còn nguyên, đăng nhập lại, làm tiếp", async ({ page, context }) => {
  await signIn(page, "phong");
  await page.goto(`${await planPath(page, 2021)}/edit/texts`);
  const closing = page.getByLabel("Đoạn kết");
  const before = await closing.inputValue();
  await closing.fill(`${before} Thêm một câu.`);

  await context.clearCookies();
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Phiên làm việc đã hết");
  await expect(closing).toHaveValue(`${before} Thêm một câu.`);
  await looksRight(page);

  const [door] = await Promise.all([context.waitForEvent("page"), page.getByRole("link", { name: "Đăng nhập lại ở trang khác" }).click()]);
  await door.getByLabel("Tên đăng nhập").fill("phong");
  await door.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await door.getByRole("button", { name: "Đăng nhập" }).click();
  await door.waitForURL((url) => url.pathname !== "/sign-in");
  await door.close();

  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await expect(closing).toHaveValue(`${before} Thêm một câu.`);
});

test("chữ gõ dở còn sau khi tải lại trang", async ({ page }) => {
  await signIn(page, "phong");
  await page.goto(`${await planPath(page, 2021)}/edit/texts`);
  await page.getByLabel("Mở đầu").fill("Đang gõ dở");
  await page.reload();
  await expect(page.getByLabel("Mở đầu")).toHaveValue("Đang gõ dở");
  await page.getByRole("button", { name: "Bỏ phần gõ dở" }).click();
  await expect(page.getByLabel("Mở đầu")).not.toHaveValue("Đang gõ dở");
});

test("mật khẩu sai: một câu, không nói tài khoản có hay không", async ({ page }) => {
  for (const username of ["phong", "khong.co.ai"]) {
    await page.goto("/sign-in");
    await page.getByLabel("Tên đăng nhập").fill(username);
    await page.getByLabel("Mật khẩu", { exact: true }).fill("sai-mat-khau-roi");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Tên đăng nhập hoặc mật khẩu chưa đúng.");
    await looksRight(page);
  }
});

test("chưa đăng nhập thì đến cửa, rồi vào đúng trang đã hỏi", async ({ page }) => {
  await page.goto("/units");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel("Tên đăng nhập").fill("phong");
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(/\/units$/);
});

test("trang không có và trang của vai trò khác: như nhau, không thấy", async ({ page }) => {
  await signIn(page, "phong");
  const plan = await planPath(page, 2020);
  for (const path of [
    "/plans/khong-phai-ma",
    "/plans/00000000-0000-4000-8000-000000000000/paper",
    "/office/recovery-key",
    "/people/roles",
    "/province",
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "Không tìm thấy trang này" })).toBeVisible();
  }
  await page.context().clearCookies();
  await signIn(page, "so");
  for (const path of [plan, `${plan}/paper`, `${plan}/dialogues`, "/people", "/units"])
    expect((await page.goto(path))?.status(), path).toBe(404);
  await page.context().clearCookies();
  await signIn(page, "lanhdao");
  expect((await page.goto(`${plan}/edit/heading`))?.status()).toBe(404);
});
