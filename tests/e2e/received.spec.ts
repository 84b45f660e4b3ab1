// The communes' plans come in on paper: in time, late with a reason and late for ever; the calendar goes out.
import type { Page } from "@playwright/test";
import { as, moveClock } from "./clock";
import { scan } from "./files";
import { expect, looksRight, planPath, test } from "./support";

test.afterEach(async ({ page }) => moveClock(page, "20/05/2020"));

test("Phòng nhập hộ kế hoạch của xã; sau 31/5 phải có lý do và trễ mãi về sau", async ({ page }) => {
  await as(page, "phong");
  const plan = await planPath(page, 2020);

  await test.step("trong hạn: ngày nhận, ngày và số của văn bản, bản quét", async () => {
    await receive(page, plan, "Thị trấn Thường Thới Tiền");
    await expect(page.getByText("Phòng nhập hộ xã, thị trấn theo văn bản đã gửi.")).toBeVisible();
    await looksRight(page);
    await page.getByLabel("Ngày nhận được").fill("20/05/2020");
    await page.getByLabel("Ngày ghi trên văn bản").fill("19/05/2020");
    await page.getByLabel("Số, ký hiệu văn bản").fill("52/KH-UBND");
    await page.getByLabel("Bản quét").setInputFiles(scan("ke-hoach-xa.pdf"));
    await expect(page.getByText("Đã nhận tệp ke-hoach-xa.pdf")).toBeVisible();
    await page.getByRole("button", { name: "Ghi đã nhận" }).click();
    await expect(
      page.getByText("Phòng nhập hộ theo văn bản ngày thứ Ba 19/05/2020; người nhập: Nguyễn Thị An, 52/KH-UBND").filter({ visible: true }),
    ).toBeVisible();
    await expect(page.getByRole("link", { name: "Bản quét" }).filter({ visible: true })).toBeVisible();
    await looksRight(page);
  });

  await test.step("ngày 2/6: không lý do thì không nhận; có lý do thì nhận và ghi trễ", async () => {
    await moveClock(page, "02/06/2020");
    await as(page, "phong");
    await receive(page, plan, "Xã Phú Thuận B");
    await page.getByLabel("Ngày nhận được").fill("02/06/2020");
    await page.getByLabel("Ngày ghi trên văn bản").fill("01/06/2020");
    await page.getByRole("button", { name: "Ghi đã nhận" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("31/05/2020");
    await looksRight(page);
    await page.getByLabel("Lý do trễ").fill("Cán bộ phụ trách nghỉ ốm.");
    await page.getByRole("button", { name: "Ghi đã nhận" }).click();
    await expect(late(page)).toBeVisible();
    await expect(page.getByText("Lý do: Cán bộ phụ trách nghỉ ốm.").filter({ visible: true })).toBeVisible();
    await looksRight(page);
  });

  await test.step("sửa thành đúng hạn: cần lý do, và lần ghi trước còn nguyên", async () => {
    await page.getByRole("link", { name: "Sửa lần nhận" }).filter({ visible: true }).click();
    await page.getByLabel("Ngày nhận được").fill("29/05/2020");
    await page.getByLabel("Ngày ghi trên văn bản").fill("28/05/2020");
    await page.getByRole("button", { name: "Ghi đã nhận" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
    await page.getByLabel("Lý do sửa lần ghi trước").fill("Sổ văn bản đến ghi ngày 29/5, ghi nhầm lần trước.");
    await page.getByRole("button", { name: "Ghi đã nhận" }).click();
    await expect(page.getByText(/Lần ghi trước: ngày thứ Ba 02\/06\/2020, trễ hạn/).filter({ visible: true })).toBeVisible();
    await looksRight(page);
  });

  await test.step("việc của Phòng: ghi xong, rồi mở lại", async () => {
    await page.goto(`${plan}/deadlines`);
    await page.locator("summary", { hasText: "Báo cáo kết quả về Sở" }).click();
    const settled = page.getByRole("region", { name: "Báo cáo kết quả về Sở" });
    const own = settled.locator("..").locator("..");
    await own.getByText("Ghi đã làm xong").click();
    await own.getByLabel("Ngày xong").fill("01/06/2020");
    await own.getByRole("button", { name: "Lưu kết quả" }).click();
    await expect(settled.getByText("01/06/2020")).toBeVisible();
    await own.getByLabel("Ngày xong").fill("");
    await own.getByRole("button", { name: "Lưu kết quả" }).click();
    await expect(settled.getByText("chưa có", { exact: true })).toBeVisible();
    await looksRight(page);
  });

  await test.step("lịch .ics, và lịch tháng", async () => {
    const calendar = await page.request.get(`${plan}/deadlines/calendar.ics`);
    expect(calendar.headers()["content-type"]).toContain("text/calendar");
    expect(await calendar.text()).toContain("DTSTART;VALUE=DATE:20200531");
    await page.goto(`${plan}/deadlines?month=2020-05`);
    await expect(
      page
        .getByText("31/5")
        .first()
        .or(page.getByText("31", { exact: true }).first()),
    ).toBeVisible();
  });
});

const late = (page: Page) => page.getByText("trễ 2 ngày").filter({ visible: true }).first();

async function receive(page: Page, plan: string, commune: string) {
  await page.goto(`${plan}/deadlines`);
  await page.locator("summary", { hasText: "Kế hoạch của xã" }).click();
  const owners = page.getByRole("region", { name: "Kế hoạch của xã" });
  await owners
    .getByRole("row", { name: new RegExp(`^${commune}`) })
    .getByRole("link", { name: "Ghi đã nhận" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Nhận:/ })).toBeVisible();
}
