// The administrator moves the demonstration's day.
import { expect, type Page } from "@playwright/test";
import { signIn } from "./support";

export async function as(page: Page, username: string) {
  await page.context().clearCookies();
  await signIn(page, username);
}

export async function moveClock(page: Page, day: string) {
  await as(page, "quantri");
  await page.goto("/office");
  await page.getByLabel("Hôm nay của cơ quan là").fill(day);
  await page.getByRole("button", { name: "Đổi ngày" }).click();
  await expect(page.getByRole("complementary", { name: "Bản trình diễn" })).toContainText(day);
}
