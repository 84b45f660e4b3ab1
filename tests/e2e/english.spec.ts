// English behind a switch: every page speaks it, the papers stay Vietnamese.
import { expect, looksRight, planPath, signIn, test } from "./support";

const PAGES: readonly (readonly [string, string])[] = [
  ["/", "Today"],
  ["/plans", "Plans by year"],
  ["/people", "Accounts"],
  ["/units", "Units"],
];

test("chuyển sang tiếng Anh rồi trở lại; văn bản vẫn tiếng Việt", async ({ page }) => {
  await signIn(page, "phong");
  const plan = await planPath(page, 2020);
  await page.goto("/me");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Tiếng Việt" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  for (const [path, heading] of PAGES) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
      await looksRight(page);
    });
  }
  for (const part of ["", "/clusters", "/deadlines", "/dialogues", "/task-force", "/edit/norms"]) {
    await test.step(`plan${part}`, async () => {
      await page.goto(`${plan}${part}`);
      await looksRight(page);
    });
  }
  await page.goto(`${plan}/paper`);
  await expect(page.getByText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBeVisible();

  await page.goto("/me");
  await page.getByRole("button", { name: "Tiếng Việt" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "vi");
});
