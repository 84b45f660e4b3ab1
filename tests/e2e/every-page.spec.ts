// Every page of the office, by those who have it, on a desk and on a phone: it opens, axe finds nothing, nothing sticks out.
import type { Page } from "@playwright/test";
import { doesNotStickOut, expect, looksRight, planPath, signIn, test } from "./support";

/** The same pages look the same to every role: axe and the phone's width look at them as those who have the most. */
const LOOKED_AT_BY = ["phong", "quantri", "so", "xa.thuong-phuoc-2"];

const OF_A_PLAN = [
  "",
  "/clusters",
  "/deadlines",
  "/deadlines?month=2020-05",
  "/dialogues",
  "/task-force",
  "/paper",
  "/copy",
  "/edit/heading",
  "/edit/texts",
  "/edit/norms",
  "/edit/limits",
  "/edit/legal-bases",
  "/edit/funding",
  "/edit/programmes",
  "/edit/topics",
  "/edit/duties",
];
const READ_OF_A_PLAN = ["", "/clusters", "/deadlines", "/dialogues", "/task-force", "/paper"];

const PAGES: Record<string, { own: readonly string[]; plan: readonly string[] }> = {
  phong: { own: ["/", "/plans", "/plans/new", "/people", "/people/new", "/people/slips", "/units", "/office", "/me"], plan: OF_A_PLAN },
  quantri: {
    own: ["/", "/people", "/people/new", "/people/roles", "/units", "/office", "/office/real", "/office/recovery-key", "/me"],
    plan: [""],
  },
  lanhdao: { own: ["/", "/plans", "/me"], plan: READ_OF_A_PLAN },
  "to.1": { own: ["/", "/me"], plan: ["/task-force"] },
  "xa.thuong-phuoc-2": { own: ["/", "/people", "/me"], plan: READ_OF_A_PLAN },
  "ap.phu-hoa-a": { own: ["/", "/me"], plan: ["", "/deadlines"] },
  so: { own: ["/province", "/me"], plan: [] },
  kiemtoan: { own: ["/", "/people", "/office", "/me"], plan: ["", "/paper"] },
};

for (const [username, { own, plan }] of Object.entries(PAGES)) {
  test(`${username}: mọi trang đều mở được`, async ({ page }) => {
    test.setTimeout(300_000);
    await signIn(page, username);
    const planAt = plan.length > 0 ? await planPath(page, 2020) : "";
    const isLookedAt = LOOKED_AT_BY.includes(username);
    if (plan.includes("/dialogues"))
      await test.step("một buổi đối thoại", async () => {
        await page.goto(`${planAt}/dialogues`);
        await page.getByRole("link", { name: /Cụm 1$/ }).click();
        await page.waitForURL(/dialogues\/[0-9a-f-]{36}$/);
        await looksRight(page);
      });
    if (own.includes("/units"))
      await test.step("một đơn vị", async () => {
        await page.goto("/units");
        await page.getByRole("link", { name: "Xã Thường Lạc", exact: true }).click();
        await page.waitForURL(/units\/[0-9a-f-]{36}$/);
        await looksRight(page);
      });
    for (const path of [...own, ...plan.map((part) => `${planAt}${part}`)]) await test.step(path, () => opens(page, path, isLookedAt));
  });
}

test("trang đăng nhập, và trang không có", async ({ page }) => {
  await page.goto("/sign-in");
  await looksRight(page);
  await signIn(page, "phong");
  const answer = await page.goto("/plans/00000000-0000-4000-8000-000000000000");
  expect(answer?.status()).toBe(404);
  await looksRight(page);
});

async function opens(page: Page, path: string, isLookedAt: boolean) {
  await page.setViewportSize({ width: 1280, height: 900 });
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  await expect(page.locator("h1").first()).toBeVisible();
  if (!isLookedAt) return;
  await looksRight(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await doesNotStickOut(page);
}
