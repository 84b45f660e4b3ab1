// A new account from the slip to the second factor, and the end of its session when its role is taken away.
import type { Page } from "@playwright/test";
import { expect, looksRight, signIn, test } from "./support";
import { codeOf } from "./totp";

const NEW_PASSWORD = "ghe xuong cho lua vang";

test("phiếu, mật khẩu đầu tiên, mã trên điện thoại; thôi vai trò thì phiên hết ngay", async ({ page, browser }) => {
  await signIn(page, "quantri");
  const newcomer = await (await browser.newContext()).newPage();
  let slipPassword = "";
  let secret = "";

  await test.step("quản trị tạo tài khoản và in phiếu", async () => {
    await page.goto("/people/new");
    await page.getByLabel("Họ và tên").fill("Đoàn Văn Tân");
    await page.getByLabel("Tên đăng nhập").fill("tan.doan");
    await page.getByLabel("Vai trò và nơi làm việc").selectOption({ label: await optionWith(page, "Lãnh đạo") });
    await page.getByRole("button", { name: "Tạo tài khoản và phiếu" }).click();
    await expect(page.getByRole("heading", { name: "PHIẾU CẤP TÀI KHOẢN", exact: true })).toBeVisible();
    slipPassword = (await page.locator("dt", { hasText: "Mật khẩu dùng một lần" }).locator("+ dd").textContent()) ?? "";
    await looksRight(page);
  });

  await test.step("người mới vào bằng phiếu, phải chọn mật khẩu; mật khẩu quá dễ bị từ chối", async () => {
    await newcomer.goto("/sign-in");
    await newcomer.getByLabel("Tên đăng nhập").fill("tan.doan");
    await newcomer.getByLabel("Mật khẩu", { exact: true }).fill(slipPassword);
    await newcomer.getByRole("button", { name: "Đăng nhập" }).click();
    await newcomer.waitForURL(/\/first-password$/);
    await newcomer.goto("/plans");
    await expect(newcomer).toHaveURL(/\/first-password$/);
    await looksRight(newcomer);
    await choose(newcomer, slipPassword, "matkhau12345");
    await expect(newcomer.getByRole("main").getByRole("alert")).toBeVisible();
    await looksRight(newcomer);
    await choose(newcomer, slipPassword, NEW_PASSWORD);
    await expect(newcomer.getByRole("heading", { level: 1, name: "Hôm nay" })).toBeVisible();
  });

  await test.step("phiếu không còn giá trị", async () => {
    await page.reload();
    await expect(page.getByText("Phiếu không còn")).toBeVisible();
    await looksRight(page);
  });

  await test.step("đặt mã trên điện thoại", async () => {
    await newcomer.goto("/second-factor");
    await looksRight(newcomer);
    secret = ((await newcomer.getByText("Không quét được").locator("+ p").textContent()) ?? "").replace(/\s/g, "");
    await newcomer.getByLabel("Mã trên điện thoại").fill(codeOf(secret));
    await newcomer.getByLabel("Mật khẩu đang dùng").fill(NEW_PASSWORD);
    await newcomer.getByRole("button", { name: "Bật xác thực" }).click();
    await newcomer.waitForURL((url) => url.pathname !== "/second-factor");
  });

  await test.step("từ nay đăng nhập cần mã; mã đã dùng không dùng lại được", async () => {
    await newcomer.context().clearCookies();
    await newcomer.goto("/sign-in");
    await newcomer.getByLabel("Tên đăng nhập").fill("tan.doan");
    await newcomer.getByLabel("Mật khẩu", { exact: true }).fill(NEW_PASSWORD);
    await newcomer.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(newcomer.getByLabel("Mã trên điện thoại")).toBeVisible();
    await looksRight(newcomer);
    await newcomer.getByLabel("Mã trên điện thoại").fill(codeOf(secret, 1));
    await newcomer.getByLabel("Mật khẩu", { exact: true }).fill(NEW_PASSWORD);
    await newcomer.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(newcomer.getByRole("heading", { level: 1, name: "Hôm nay" })).toBeVisible();
  });

  await test.step("thôi vai trò: phiên hết, vào lại thì được chỉ hỏi ai", async () => {
    await page.goto("/people");
    await page.getByRole("link", { name: "tan.doan" }).click();
    await expect(page.getByText("Đang đăng nhập ở")).toBeVisible();
    await looksRight(page);
    await page.getByRole("button", { name: "Thôi giữ" }).first().click();
    await expect(page.getByText("Hiện không đăng nhập ở đâu.")).toBeVisible();
    await newcomer.goto("/plans");
    await expect(newcomer).toHaveURL(/\/sign-in/);
  });
  await newcomer.close();
});

async function choose(page: Page, current: string, password: string) {
  await page.getByLabel("Mật khẩu trên phiếu").fill(current);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await page.getByLabel("Nhập lại mật khẩu mới").fill(password);
  await page.getByRole("button", { name: "Lưu mật khẩu" }).click();
}

async function optionWith(page: Page, word: string): Promise<string> {
  const labels = await page.getByLabel("Vai trò và nơi làm việc").locator("option").allTextContents();
  return labels.find((label) => label.includes(word)) ?? "";
}
