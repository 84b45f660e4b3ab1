// The demonstration gives way to an empty office: opened with the terminal's code, its own small plan made by paste.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, looksRight, signIn, test } from "./support";

const PASSWORD = "mua chieu tren song que";

test("Dùng thật: mở cơ quan trống, không còn tài khoản trình diễn, lập kế hoạch nhỏ bằng cách dán", async ({ page }) => {
  test.setTimeout(240_000);

  await test.step("quản trị rời bản trình diễn", async () => {
    await signIn(page, "quantri");
    await page.goto("/office");
    await page.getByRole("link", { name: "Chuyển sang dùng thật" }).click();
    await page.getByRole("button", { name: "Mở cơ quan trống" }).click();
    await page.waitForURL(/\/first-run$/, { timeout: 120_000 });
    await expect(page.getByRole("heading", { level: 1, name: "Mở cơ quan" })).toBeVisible();
    await looksRight(page);
  });

  await test.step("mã sai không mở được gì, và chữ đã gõ còn nguyên", async () => {
    await fillIn(page, {
      "Mã mở cơ quan": "sai-ma-roi-day",
      "Tỉnh, thành phố": "Tỉnh Đồng Tháp",
      "Huyện (không bắt buộc)": "Huyện Hồng Ngự",
      "Tên cơ quan": "Ủy ban nhân dân huyện Hồng Ngự",
      "Phòng, bộ phận phụ trách giảm nghèo": "Phòng Lao động - Thương binh và Xã hội",
      "Các dòng tên cơ quan trên đầu văn bản": "ỦY BAN NHÂN DÂN\nHUYỆN HỒNG NGỰ",
      "Ký hiệu cơ quan": "UBND",
      "Địa danh ghi trước ngày tháng": "Hồng Ngự",
      "Họ và tên": "Trần Thị An",
      "Tên đăng nhập": "an.tran",
    });
    await choosePassword(page);
    await page.getByRole("radio", { name: /^Huyện/ }).check();
    await page.getByLabel("Người này cũng làm việc của Phòng").check();
    await page.getByRole("button", { name: "Mở cơ quan" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("Mã");
    await expect(page.getByLabel("Tên cơ quan", { exact: true })).toHaveValue("Ủy ban nhân dân huyện Hồng Ngự");
    await looksRight(page);
  });

  await test.step("mã trong cửa sổ dòng lệnh mở cơ quan", async () => {
    await page.getByLabel("Mã mở cơ quan").fill(codeInTerminal());
    await choosePassword(page);
    await page.getByRole("button", { name: "Mở cơ quan" }).click();
    await page.waitForURL(/\/sign-in/);
    await expect(page.getByText("Tài khoản của bản trình diễn")).toHaveCount(0);
  });

  await test.step("tài khoản trình diễn không vào được; quản trị viên đầu tiên vào được", async () => {
    await page.getByLabel("Tên đăng nhập").fill("phong");
    await page.getByLabel("Mật khẩu", { exact: true }).fill("doi-thoai-2020");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText("chưa đúng");
    await signIn(page, "an.tran", PASSWORD);
    await expect(page.getByText("Cơ quan chưa có kế hoạch nào")).toBeVisible();
    await expect(page.getByRole("complementary", { name: "Bản trình diễn" })).toHaveCount(0);
    await looksRight(page);
  });

  await test.step("lập kế hoạch; dán hai xã với số ấp: 5 + 4×2 + 2×5 + 6×5 = 53", async () => {
    await page.getByRole("link", { name: "Lập kế hoạch năm nay" }).click();
    await fillIn(page, {
      Năm: "2024",
      "Tên kế hoạch": "Tổ chức đối thoại chính sách giảm nghèo năm 2024",
      "Tổ công tác, mỗi cụm": "5",
      "Đại biểu cấp xã, mỗi xã, thị trấn": "4",
      "Trưởng, phó khóm ấp, mỗi khóm, ấp": "2",
      "Đại diện hộ nghèo, cận nghèo, mỗi khóm, ấp": "6",
      "Số người dự của một hộ": "1",
    });
    await page.getByRole("button", { name: "Lập kế hoạch" }).click();
    await page.getByRole("link", { name: "Cụm, khóm ấp" }).click();
    await page.getByRole("button", { name: "Thêm cụm" }).click();
    await column(page).getByText("Thêm xã vào cụm").click();
    await column(page).getByLabel("Tên xã, thị trấn").fill("Xã Thường Phước 1\t3\nxã Thường Phước 2\t2");
    await column(page).getByRole("button", { name: "Thêm vào cụm" }).click();
    await expect(column(page).getByText("5 + 4×2 + 2×5 + 6×5 = 53", { exact: true })).toBeVisible();
    await looksRight(page);
  });

  await test.step("tên ấp dán sau thay chỗ chưa đặt tên, không thêm chỗ nào", async () => {
    const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "Xã Thường Phước 2", exact: true }) });
    await card.getByText("2 khóm, ấp").click();
    await card.getByText("Thêm khóm, ấp").click();
    await card.getByLabel("Tên khóm, ấp (không bắt buộc)").fill("Ấp 1\nẤp 2");
    await card.getByRole("button", { name: "Thêm vào xã" }).click();
    await expect(card.getByText("Ấp 2", { exact: true })).toBeVisible();
    await expect(column(page).getByText("53 người")).toBeVisible();
  });

  await test.step("bản dự thảo in ra được, chưa có số", async () => {
    await page.getByRole("link", { name: "Văn bản" }).click();
    await expect(page.getByText(/^Số:\s+\/KH-UBND$/)).toBeVisible();
    await looksRight(page);
  });
});

const column = (page: Page) => page.getByRole("region", { name: "Cụm 1" });

async function fillIn(page: Page, fields: Record<string, string>) {
  for (const [label, typed] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(typed);
}

async function choosePassword(page: Page) {
  await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
  await page.getByLabel("Nhập lại mật khẩu").fill(PASSWORD);
}

const codeInTerminal = () => /Mã mở cơ quan[^:]*: (\S+)/.exec(readFileSync(String(process.env.TERMINAL), "utf8"))?.[1] ?? "";
