// What a limit means: the 19th of August is good, the 20th is not, and what was held on the 25th is written down as it was.
import type { Page } from "@playwright/test";
import { as, moveClock } from "./clock";
import { scan } from "./files";
import { expect, looksRight, planPath, test } from "./support";

test.afterEach(async ({ page }) => {
  await moveClock(page, "20/05/2020");
});

test("ngày 19/8 nhận, ngày 20/8 không nhận; buổi ngày 25/8 được ghi và ghi là trễ", async ({ page }) => {
  await as(page, "phong");
  const plan = await planPath(page, 2020);

  await test.step("ảnh hưởng được nói trước khi lưu; ngày 19/8 lưu được", async () => {
    await openCluster(page, plan, 1);
    await look(page, "19/08/2020");
    await expect(page.getByText("Nếu đối thoại vào thứ Tư 19/08/2020, 07:30 đến 11:30")).toBeVisible();
    await expect(page.getByText("Trong thời hạn.")).toBeVisible();
    await expect(page.getByText("Các xã, thị trấn gửi báo cáo ý kiến chậm nhất thứ Sáu 14/08/2020.")).toBeVisible();
    await looksRight(page);
    await page.getByRole("button", { name: "Lưu ngày này" }).click();
    await expect(page.getByText("Dự kiến", { exact: true })).toBeVisible();
    await expect(page.getByText("thứ Tư 19/08/2020, 07:30 đến 11:30")).toBeVisible();
  });

  await test.step("ngày 20/8 bị từ chối bằng lời", async () => {
    await openCluster(page, plan, 2);
    await look(page, "20/08/2020");
    await expect(page.getByText(/Quá hạn: phải tổ chức chậm nhất thứ Tư 19\/08\/2020/)).toBeVisible();
    await page.getByRole("button", { name: "Lưu ngày theo văn bản cho phép" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Buổi đối thoại phải tổ chức chậm nhất ngày 19/08/2020");
    await looksRight(page);
  });

  await test.step("Tổ công tác không ở hai nơi cùng giờ", async () => {
    await look(page, "19/08/2020");
    await expect(page.getByText(/Lê Văn Bình đang dự cụm 1 cùng giờ/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Lưu ngày này" })).toHaveAttribute("aria-disabled", "true");
    await look(page, "19/08/2020", "13:30", "17:00");
    await page.getByRole("button", { name: "Lưu ngày này" }).click();
    await expect(page.getByText("thứ Tư 19/08/2020, 13:30 đến 17:00")).toBeVisible();
  });

  await test.step("quản trị đổi ngày của cơ quan sang 26/8", async () => {
    await moveClock(page, "26/08/2020");
  });

  await test.step("buổi ngày 25/8: cần lý do và văn bản, rồi trễ mãi về sau", async () => {
    await as(page, "phong");
    await openCluster(page, plan, 3);
    await page.getByText("Ghi đã tổ chức").first().click();
    await page.getByLabel("Ngày tổ chức").fill("25/08/2020");
    await page.getByRole("button", { name: "Ghi đã tổ chức" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("cần ghi lý do và văn bản kèm theo");
    await page.getByLabel("Lý do tổ chức sau hạn").fill("Mưa bão, đường vào xã bị ngập");
    await page.getByLabel("Văn bản kèm theo").fill("Công văn số 88/UBND-VX ngày 18/8/2020");
    await page.getByLabel("Bản quét").setInputFiles(scan("cong-van-88.pdf"));
    await expect(page.getByText("Đã nhận tệp cong-van-88.pdf")).toBeVisible();
    await page.getByRole("button", { name: "Ghi đã tổ chức" }).click();
    await expect(page.getByText("Đã tổ chức, trễ 6 ngày")).toBeVisible();
    await expect(page.getByText(/Lý do: Mưa bão, đường vào xã bị ngập. Văn bản: Công văn số 88/)).toBeVisible();
    await expect(page.getByRole("link", { name: "cong-van-88.pdf" })).toBeVisible();
    await looksRight(page);
    await page.goto(`${plan}/dialogues`);
    await expect(page.getByText("Đã tổ chức, trễ 6 ngày")).toBeVisible();
    await looksRight(page);
  });
});

async function openCluster(page: Page, plan: string, ordinal: number) {
  await page.goto(`${plan}/dialogues`);
  await page.getByRole("link", { name: new RegExp(`Định ngày.*Cụm ${ordinal}$`) }).click();
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^Cụm ${ordinal}:`) })).toBeVisible();
}

async function look(page: Page, day: string, from = "07:30", to = "11:30") {
  await page.getByLabel("Ngày đối thoại", { exact: true }).fill(day);
  await page.getByLabel("Từ giờ").fill(from);
  await page.getByLabel("Đến giờ").fill(to);
  await page.getByRole("button", { name: "Xem ảnh hưởng" }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`${day}, ${from} đến ${to}`) })).toBeVisible();
}
