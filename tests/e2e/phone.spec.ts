// On a phone: nothing scrolls sideways but what is meant to, and the way through the product is under the thumb.
import { expect, looksRight, planPath, signIn, test } from "./support";

test.use({ viewport: { width: 360, height: 780 }, hasTouch: true });

test("Hôm nay, kế hoạch, thời hạn, văn bản trên điện thoại", async ({ page }) => {
  await signIn(page, "phong");
  await expect(page.getByRole("heading", { level: 1, name: "Hôm nay" })).toBeVisible();
  await looksRight(page);

  const bar = page.getByRole("navigation", { name: "Mục chính" });
  await bar.getByRole("link", { name: "Kế hoạch" }).tap();
  await expect(page).toHaveURL(/\/plans$/);
  await looksRight(page);

  const plan = await planPath(page, 2020);
  for (const part of ["", "/deadlines", "/dialogues", "/paper"]) {
    await page.goto(`${plan}${part}`);
    await looksRight(page);
    const small = await page.evaluate(
      () =>
        [...document.querySelectorAll("main p, main li, main dd")].filter((each) => parseFloat(getComputedStyle(each).fontSize) < 9).length,
    );
    expect(small, "unreadable text").toBe(0);
  }
});
