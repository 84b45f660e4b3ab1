// Ctrl-K finds by name, alias and old name, without diacritics; what is typed enters no address.
import { expect, looksRight, signIn, test } from "./support";

test("tìm bằng bàn phím: không dấu, tên gọi khác, đơn vị cũ", async ({ page }) => {
  await signIn(page, "phong");
  for (const [typed, found] of [
    ["thuong thoi hau b", "Xã Thường Thới Hậu B (cũ)"],
    ["phong ld-tb&xh", "Phòng Lao động - Thương binh và Xã hội"],
    ["Thường Lạc", "Xã Thường Lạc"],
    ["ke hoach 2020", "Tổ chức đối thoại chính sách giảm nghèo năm 2020"],
  ] as const) {
    await test.step(typed, async () => {
      await page.goto("/");
      const dialog = page.getByRole("dialog", { name: "Tìm" });
      await expect(async () => {
        await page.keyboard.press("Control+k"); // heard once the page's script runs
        await expect(dialog).toBeVisible({ timeout: 500 });
      }).toPass();
      await dialog.getByRole("searchbox").fill(typed);
      await expect(dialog.getByRole("link").first()).toContainText(found);
      await looksRight(page);
      expect(page.url()).not.toContain("?");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: found })).toBeVisible();
    });
  }
});
