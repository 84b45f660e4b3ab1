// A day at the Phòng: the figures of 2020, the number of the signed plan, a hamlet more and a hamlet less.
import type { Page } from "@playwright/test";
import { scan } from "./files";
import { expect, looksRight, planPath, signIn, test } from "./support";

const WORKINGS = ["7 + 7×3 + 2×12 + 6×12 = 124", "7 + 7×2 + 2×8 + 6×8 = 85", "7 + 7×2 + 2×9 + 6×9 = 93", "7 + 7×3 + 2×12 + 6×12 = 124"];

test("phong xem 124, 85, 93, 124, cộng 426; ghi số; thêm một ấp rồi bỏ", async ({ page, browser }) => {
  await signIn(page, "phong");
  const plan = await planPath(page, 2020);

  await test.step("bốn cụm và cả kế hoạch, có cách tính", async () => {
    await page.goto(plan);
    for (const [index, working] of WORKINGS.entries()) {
      const cluster = page.getByRole("region", { name: new RegExp(`^Cụm ${index + 1}:`) });
      await expect(cluster.getByText(working, { exact: true })).toBeVisible();
    }
    await expect(people(page)).toHaveText("426");
    await looksRight(page);
  });

  await test.step("ghi số, ngày và bản quét của kế hoạch đã ký", async () => {
    await page.goto(`${plan}/paper`);
    await page.getByLabel("Số", { exact: true }).fill("5");
    await page.getByLabel("Ngày ghi trên văn bản").fill("20/03/2020");
    await page.getByLabel("Bản quét văn bản đã ký").first().setInputFiles(scan("ke-hoach-da-ky.pdf"));
    await expect(page.getByText("Đã nhận tệp ke-hoach-da-ky.pdf")).toBeVisible();
    await page.getByRole("button", { name: "Ghi số và ngày" }).click();
    await expect(page.getByText("Có hiệu lực: Kế hoạch số 05/KH-UBND ngày 20/03/2020")).toBeVisible();
    await expect(page.getByText("Số: 05/KH-UBND")).toBeVisible();
    await expect(page.getByRole("link", { name: "Bản quét văn bản đã ký" })).toBeVisible();
    await looksRight(page);
  });

  const card = () => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Xã Long Thuận" }) });

  await test.step("một ấp chưa có tên: thêm 8 người, văn bản và số nay đều được nêu", async () => {
    await page.goto(`${plan}/clusters`);
    await card().getByText("5 khóm, ấp").click();
    await card().getByText("Thêm khóm, ấp").click();
    await card().getByLabel("Hoặc chỉ số lượng, khi chưa có tên").fill("1");
    await card().getByRole("button", { name: "Thêm vào xã" }).click();
    await expect(page.getByRole("region", { name: "Cụm 4" }).getByText("132 người")).toBeVisible();
    await page.goto(plan);
    const drift = page.getByRole("status").filter({ hasText: "Số liệu đã khác văn bản" });
    await expect(drift).toContainText("Kế hoạch số 05/KH-UBND ngày 20/03/2020");
    await expect(drift).toContainText("Tổng số người dự: văn bản ghi 426, nay là 434 (+8)");
    await expect(drift).toContainText("Số người dự Cụm 4: văn bản ghi 124, nay là 132 (+8)");
    await looksRight(page);
  });

  await test.step("xã và Sở cũng đọc cả hai con số", async () => {
    for (const [username, path] of [
      ["xa.long-thuan", `${plan}/deadlines`],
      ["so", "/province"],
    ] as const) {
      const reader = await (await browser.newContext()).newPage();
      await signIn(reader, username);
      await reader.goto(path);
      await expect(reader.getByText("Tổng số người dự: văn bản ghi 426, nay là 434 (+8)")).toBeVisible();
      await looksRight(reader);
      await reader.close();
    }
  });

  await test.step("bỏ ấp ấy: khớp lại với văn bản", async () => {
    await page.goto(`${plan}/clusters`);
    await card().getByText("6 khóm, ấp").click();
    await card().getByText("Ấp thứ 6, chưa đặt tên").click();
    await card().getByRole("button", { name: "Bỏ ấp này" }).last().click();
    await expect(page.getByRole("region", { name: "Cụm 4" }).getByText("124 người")).toBeVisible();
    await page.goto(plan);
    await expect(people(page)).toHaveText("426");
    await expect(page.getByText("Số liệu đã khác văn bản")).toHaveCount(0);
  });
});

/** The large number of those who take part. */
const people = (page: Page) => page.getByRole("definition").filter({ hasText: /^4\d\d$/ });
