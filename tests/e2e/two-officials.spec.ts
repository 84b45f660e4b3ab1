// Two officials save the same thing: the second sees both versions, and nothing is overwritten until somebody chooses.
import { expect, looksRight, planPath, signIn, test } from "./support";

test("hai người cùng sửa tên kế hoạch 2021", async ({ page, browser }) => {
  await signIn(page, "phong");
  const form = `${await planPath(page, 2021)}/edit/heading`;
  const other = await (await browser.newContext()).newPage();
  await signIn(other, "phong");

  const title = page.getByLabel("Chức vụ người ký");
  await page.goto(form);
  const before = await title.inputValue();
  await other.goto(form);

  await other.getByLabel("Chức vụ người ký").fill("CHỦ TỊCH");
  await other.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(other.getByText("Đã lưu.")).toBeVisible();

  await title.fill("PHÓ CHỦ TỊCH THƯỜNG TRỰC");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  const conflict = page.getByRole("main").getByRole("alert").filter({ hasText: "Có người vừa lưu trước" });
  await expect(conflict.getByText("Bản đã lưu", { exact: true }).locator("..")).toContainText("CHỦ TỊCH");
  await expect(conflict.getByText("Bản của tôi", { exact: true }).locator("..")).toContainText("PHÓ CHỦ TỊCH THƯỜNG TRỰC");
  await looksRight(page);
  await other.reload();
  await expect(other.getByLabel("Chức vụ người ký")).toHaveValue("CHỦ TỊCH");

  await page.getByRole("button", { name: "Lưu bản của tôi" }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();
  await expect(title).toHaveValue("PHÓ CHỦ TỊCH THƯỜNG TRỰC");

  await title.fill(before);
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(title).toHaveValue(before);
  await other.close();
});

test("không có JavaScript: chữ đã gõ đi cùng phiên bản đã thấy, không đè bản của người khác", async ({ page, browser }) => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(plain, "phong");
  const form = `${await planPath(plain, 2021)}/edit/heading`;
  await plain.goto(form);
  const title = await plain.getByLabel("Tên kế hoạch").inputValue();
  const position = await plain.getByLabel("Chức vụ người ký").inputValue();

  await signIn(page, "phong");
  await page.goto(form);
  await page.getByLabel("Chức vụ người ký").fill("CHỦ TỊCH");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText("Đã lưu.")).toBeVisible();

  await plain.getByLabel("Tên kế hoạch").fill("");
  await plain.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(plain.getByRole("main").getByRole("alert")).toBeVisible();
  await plain.getByLabel("Tên kế hoạch").fill(title);
  await plain.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(plain.getByText("Có người vừa lưu trước")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Chức vụ người ký")).toHaveValue("CHỦ TỊCH");

  await plain.getByRole("button", { name: "Lưu bản của tôi" }).click();
  await page.reload();
  await expect(page.getByLabel("Chức vụ người ký")).toHaveValue(position);
  await plain.close();
});
