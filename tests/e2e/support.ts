// What every story does: come in as somebody, look at a page as a person with and without sight, and hear no complaint of the browser.
import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export const PASSWORD = "doi-thoai-2020";

/** A page whose browser must not complain: scripts that fail and broken security policies end the test. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => message.type() === "error" && !isOfTheNetwork(message.text()) && complaints.push(message.text()));
      await use(undefined);
      expect(complaints, "the browser complains").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** A 404 that a story asks for is no fault of the page. */
const isOfTheNetwork = (text: string) => text.startsWith("Failed to load resource");

export async function signIn(page: Page, username: string, password = PASSWORD) {
  await page.goto("/sign-in");
  await page.getByLabel("Tên đăng nhập").fill(username);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** The address of a year's plan, as the list of plans links it. */
export async function planPath(page: Page, year: number): Promise<string> {
  await page.goto("/plans");
  const href = await page.getByRole("link", { name: `Tổ chức đối thoại chính sách giảm nghèo năm ${year}` }).getAttribute("href");
  if (!href) throw new Error(`no plan of ${year}`);
  return href;
}

/** axe finds nothing, and the page does not scroll sideways. */
export async function looksRight(page: Page) {
  await expect(page.locator("h1").first()).toBeVisible();
  await expect(page).toHaveTitle(/\S/); // streams in after the page itself
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`)).toEqual([]);
  await doesNotStickOut(page);
}

export async function doesNotStickOut(page: Page) {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(beyond, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}
