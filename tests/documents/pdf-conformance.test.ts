// The same rules of Nghị định 30/2020/NĐ-CP, Phụ lục I, on the pages of the PDF.
import { beforeAll, describe, expect, test } from "vitest";
import { textWidth } from "@/lib/documents/text-width";
import type { PdfLine, PdfPage } from "./pdf-reader";
import { members, plan2020 } from "./plan-2020";
import { MM, type Printed, pagesOf, printed } from "./printed";

let draft: Printed;
beforeAll(async () => {
  draft = await printed({ members });
});

const PAGE_NUMBER = /^\d+$/;
const isInTopMargin = (page: PdfPage, line: PdfLine) => line.y > page.height - 20 * MM;
const texts = (page: PdfPage) => page.lines.filter((line) => !isInTopMargin(page, line));
const numberOf = (page: PdfPage) => page.lines.find((line) => isInTopMargin(page, line));
const lineIn = (pages: PdfPage[], text: string) => {
  const line = pages.flatMap((page) => page.lines).find((each) => each.text === text);
  if (!line) throw new Error(`Not on any page: ${text}`);
  return line;
};

describe("trang", () => {
  test("khổ A4, chữ nằm trong lề 20/20/30/20 mm", () => {
    for (const page of draft.pages) {
      expect([page.width / MM, page.height / MM].map(Math.round)).toEqual([210, 297]);
      for (const line of texts(page)) {
        expect(line.x).toBeGreaterThanOrEqual(30 * MM - 0.1);
        expect(line.right).toBeLessThanOrEqual(190 * MM + 0.1);
        expect(line.y).toBeGreaterThanOrEqual(20 * MM);
      }
    }
  });

  test("số trang ở giữa lề trên, cỡ 13-14, không hiện ở trang đầu của văn bản và của từng phụ lục", () => {
    expect(draft.pages.map((page) => numberOf(page)?.text ?? "")).toEqual(["", "2", "3", "4", "", "", ""]);
    for (const number of draft.pages.flatMap((page) => numberOf(page) ?? [])) {
      expect((number.x + number.right) / 2).toBeCloseTo(30 * MM + 80 * MM, 0);
      expect(number).toMatchObject({ size: 14, font: expect.stringMatching(/Tinos-Regular$/), text: expect.stringMatching(PAGE_NUMBER) });
    }
  });

  test("trang thứ hai của một phụ lục mang số 2", async () => {
    const deadlines = Array.from({ length: 40 }, () => plan2020.deadlines).flat();
    const pages = await pagesOf({ deadlines });
    const first = pages.findIndex((page) => page.lines.some((line) => line.text === "Phụ lục II"));
    expect(pages.slice(first, first + 3).map((page) => numberOf(page)?.text ?? "")).toEqual(["", "2", "3"]);
    expect(texts(pages[first + 1] ?? (draft.pages[0] as PdfPage))[0]?.text).toContain("TT");
  });

  test("phông chữ cùng số đo với Times New Roman được nhúng, màu đen ở mọi nơi", () => {
    for (const page of draft.pages) {
      expect(page.colors).toEqual(["#000000"]);
      for (const font of page.fonts) expect(font).toMatchObject({ name: expect.stringMatching(/^[A-Z]{6}\+Tinos-/), isEmbedded: true });
    }
  });

  test("tìm được bằng tiếng Việt", () => {
    expect(draft.pdfText).toBe(draft.pdfText.normalize("NFC"));
    for (const words of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Thường Thới Hậu B (cũ)", "vươn lên thoát nghèo", "Huỳnh Văn Tài"]) {
      expect(draft.pdfText).toContain(words);
    }
  });
});

describe("phần đầu", () => {
  test.each([
    ["Độc lập - Tự do - Hạnh phúc", 0.995, 1.005],
    ["HUYỆN HỒNG NGỰ", 1 / 3, 1 / 2],
    ["Tổ chức đối thoại chính sách giảm nghèo năm 2020", 1 / 3, 1 / 2],
  ])("đường kẻ dưới %s: đúng độ dài, ở giữa, tách khỏi chữ", (text, from, to) => {
    const [page] = draft.pages;
    const line = lineIn(draft.pages, text);
    const rule = page?.rules
      .filter(({ y }) => y < line.y && line.y - y < 15)
      .find(({ x, right }) => x >= line.x - 1 && right <= line.right + 1);
    const length = (rule?.right ?? 0) - (rule?.x ?? 0);
    expect(length / (line.right - line.x)).toBeGreaterThanOrEqual(from);
    expect(length / (line.right - line.x)).toBeLessThanOrEqual(to);
    expect(((rule?.x ?? 0) + (rule?.right ?? 0)) / 2).toBeCloseTo((line.x + line.right) / 2, 0);
    expect(line.y - 0.216 * line.size - (rule?.y ?? 0)).toBeGreaterThanOrEqual(2);
  });

  test("ô 3, 4: số, ký hiệu và địa danh, ngày tháng ở cùng một dòng, ô 4 nghiêng", async () => {
    const pages = await pagesOf({ number: 7, signedOn: "2020-04-01" });
    const [number, date] = [lineIn(pages, "Số: 07/KH-UBND"), lineIn(pages, "Hồng Ngự, ngày 01 tháng 4 năm 2020")];
    expect(number.y).toBeCloseTo(date.y, 1);
    expect(number.font).toMatch(/Regular$/);
    expect(date.font).toMatch(/-Italic$/);
  });

  test.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, /-Bold$/],
    ["Độc lập - Tự do - Hạnh phúc", 14, /-Bold$/],
    ["ỦY BAN NHÂN DÂN", 13, /-Bold$/],
    ["KẾ HOẠCH", 14, /-Bold$/],
    ["I. MỤC ĐÍCH, YÊU CẦU", 14, /-Bold$/],
    ["1. Thành phần", 14, /-Bold$/],
    ["TM. ỦY BAN NHÂN DÂN", 14, /-Bold$/],
    ["Huỳnh Văn Tài", 14, /-Bold$/],
    ["Nơi nhận:", 12, /-BoldItalic$/],
    ["- Lưu: VT, CV/VX.", 11, /-Regular$/],
    ["Phụ lục I", 14, /-Bold$/],
  ])("cỡ và kiểu chữ: %s", (text, size, font) => {
    expect(lineIn(draft.pages, text)).toMatchObject({ size, font: expect.stringMatching(font) });
  });
});

describe("nội dung và phần cuối", () => {
  test("đoạn văn dàn đều hai bên, lùi đầu dòng 1,27 cm", () => {
    const paragraph = draft.pages[0]?.lines.filter((line) => line.y < lineIn(draft.pages, "I. MỤC ĐÍCH, YÊU CẦU").y).slice(0, 2);
    expect((paragraph?.[0]?.x ?? 0) / MM - 30).toBeCloseTo(12.7, 1);
    expect((paragraph?.[1]?.x ?? 0) / MM).toBeCloseTo(30, 1);
    for (const line of paragraph ?? []) expect(line.right / MM).toBeCloseTo(190, 1);
  });

  test("khoảng cách chữ chỉ giãn, không dồn, để ngắt dòng như Word", () => {
    const full = draft.pages.flatMap(texts).filter((line) => line.font.endsWith("Regular") && Math.abs(line.right / MM - 190) < 0.2);
    expect(full.length).toBeGreaterThan(20);
    for (const { text, x, right } of full) expect(textWidth(text, 14, "regular"), text).toBeLessThan(right - x + 0.5);
  });

  test("dấu gạch nối trong câu không đứng đầu dòng, chữ vẫn ngang hàng và tìm được", async () => {
    const contents = Array.from({ length: 60 }, (_, i) => `${"xã ".repeat(i)}Phòng Lao động - Thương binh và Xã hội.`);
    const lines = (await pagesOf({ contents })).flatMap((page) => page.lines).filter((line) => line.size === 14);
    for (const line of lines.filter(({ text }) => /^[-–]/.test(text))) expect(line.x / MM).toBeCloseTo(30 + 12.7, 1);
    const whole = lines.filter(({ text }) => text.includes("động - Thương"));
    expect(whole.length).toBeGreaterThan(30);
  });

  test("Nơi nhận và chữ ký luôn ở cùng một trang, ngang nhau, cùng với cuối nội dung, dù văn bản dài ngắn ra sao", async () => {
    for (let more = 1; more < 25; more++) {
      const lines = Array.from({ length: more }, (_, i) => `Việc thứ ${i + 1}.`);
      const pages = await pagesOf({ duties: [...plan2020.duties, { actor: "Các ban, ngành, đoàn thể Huyện", lines }] });
      const page = pages.find(({ lines }) => lines.some((line) => line.text === "Nơi nhận:"));
      const on = (text: string) => page?.lines.find((line) => line.text === text);
      expect(on("Nơi nhận:")?.y).toBeCloseTo(on("TM. ỦY BAN NHÂN DÂN")?.y ?? 0, -1);
      expect(on("Huỳnh Văn Tài")).toBeDefined();
      expect(on("- Lưu: VT, CV/VX.")).toBeDefined();
      expect(page?.lines.some((line) => line.text.endsWith("./."))).toBe(true);
    }
  });
});

describe("phụ lục", () => {
  test("không dòng nào của bảng bị ngắt giữa hai trang", async () => {
    const long = (i: number) => `bắt-${i} ${"Phòng Nông nghiệp và Phát triển nông thôn ".repeat(1 + (i % 5))} hết-${i}`;
    const many = Array.from({ length: 40 }, (_, i) => ({ name: `Người ${i}`, position: long(i), clusters: [1] }));
    const pages = await pagesOf({ members: many });
    const on = (word: string) => pages.findIndex((page) => page.lines.some(({ text }) => text.split(" ").includes(word)));
    expect(pages.length).toBeGreaterThan(9);
    for (const i of many.keys()) expect([i, on(`hết-${i}`)]).toEqual([i, on(`bắt-${i}`)]);
  });
});
