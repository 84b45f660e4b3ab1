// Nghị định 30/2020/NĐ-CP, Phụ lục I, rule by rule, on the Word file. "ô" is the number of the box in the decree's diagram.
import { beforeAll, describe, expect, test } from "vitest";
import type { PdfLine } from "./pdf-reader";
import { members, plan2020 } from "./plan-2020";
import { MM, type Printed, printed } from "./printed";
import { headerOf, isOn, type Line, value } from "./word-reader";
import { all, childOf, childrenOf, type Element } from "./xml";

/** The draft of today, with the task force that was named since; and the paper as it was signed, without. */
let draft: Printed;
let signed: Printed;
beforeAll(async () => {
  draft = await printed({ members });
  signed = await printed({ number: 5, signedOn: "2020-03-05" });
});

const styled = (...styles: string[]) => draft.word.lines.filter((line) => styles.includes(line.style));
const inside = (number: number, from: number, to: number) => number >= from && number <= to;
const rows = () => all(draft.word.body, "w:tr");
const rowWith = (text: string) => rows().find((row) => draft.word.linesOf(row).some((line) => line.text === text));
const mm = (twips: string) => Number(twips) / 20 / MM;
const letterheadCell = (text: string) =>
  childrenOf(rowWith(text), "w:tc").find((cell) => draft.word.linesOf(cell).some((line) => line.text === text));

/** The drawn line's part of the text it stands under, the text as wide as the PDF sets it: the fonts have one width. */
function ruleParts(element: Element | undefined, text: string, column: number): number {
  const width = (lines: PdfLine[]) => lines.filter((line) => line.text === text).map((line) => line.right - line.x)[0] ?? 0;
  const rule =
    element &&
    draft.word
      .linesOf(element)
      .map((line) => line.ruleIn(column))
      .find((length) => length > 0);
  return (rule ?? 0) / width(draft.pages[0]?.lines ?? []);
}

describe("trang", () => {
  test("khổ A4, lề trên và dưới 20-25, trái 30-35, phải 15-20 mm", () => {
    for (const section of draft.word.sections) {
      const [size, margin] = [childOf(section, "w:pgSz"), childOf(section, "w:pgMar")];
      expect([mm(value(size, "w:w")), mm(value(size, "w:h"))].map(Math.round)).toEqual([210, 297]);
      expect(inside(mm(value(margin, "w:top")), 19.99, 25)).toBe(true);
      expect(inside(mm(value(margin, "w:bottom")), 19.99, 25)).toBe(true);
      expect(inside(mm(value(margin, "w:left")), 29.99, 35)).toBe(true);
      expect(inside(mm(value(margin, "w:right")), 15, 20.01)).toBe(true);
    }
  });

  test("số trang: chữ số Ả Rập cỡ 13-14, đứng, giữa lề trên, không hiện ở trang đầu, mỗi phụ lục đánh số riêng", () => {
    expect(draft.word.sections).toHaveLength(4);
    for (const section of draft.word.sections) {
      const [first, others] = [headerOf(draft.word, section, "first"), headerOf(draft.word, section, "default")];
      expect(isOn(section, "w:titlePg")).toBe(true);
      expect(childOf(section, "w:pgNumType")?.attributes).toMatchObject({ "w:start": "1", "w:fmt": "decimal" });
      expect(all(first, "w:instrText")).toEqual([]);
      expect(all(others, "w:instrText").flatMap((field) => field.children)).toEqual(["PAGE"]);
      const [number] = draft.word.linesOf(others);
      expect(number).toMatchObject({ align: "center", bold: false, italics: false });
      expect(inside(number?.size ?? 0, 13, 14)).toBe(true);
      expect(mm(value(childOf(section, "w:pgMar"), "w:header")) + (14 * 1.15) / MM).toBeLessThan(20);
    }
  });

  test("phông chữ Times New Roman, màu đen ở mọi nơi", () => {
    const headers = draft.word.sections.map((section) => headerOf(draft.word, section, "default"));
    for (const line of [...draft.word.lines, ...headers.flatMap(draft.word.linesOf)]) {
      expect(line).toMatchObject({ font: "Times New Roman", color: "000000" });
    }
    expect(all(draft.word.body, "w:color")).toEqual([]);
    expect(all(draft.word.body, "w:highlight")).toEqual([]);
  });

  test("chữ Việt Unicode dựng sẵn (TCVN 6909:2001)", () => {
    expect(draft.wordText).toBe(draft.wordText.normalize("NFC"));
  });
});

describe("phần đầu", () => {
  test("ô 1: Quốc hiệu in hoa, cỡ 12-13, đứng, đậm, bên phải", () => {
    const [nation] = styled("Nation");
    expect(nation).toMatchObject({ text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, italics: false, align: "center" });
    expect(inside(nation?.size ?? 0, 12, 13)).toBe(true);
    expect(childrenOf(rowWith(nation?.text ?? ""), "w:tc")[1]).toBe(letterheadCell(nation?.text ?? ""));
  });

  test("ô 1: Tiêu ngữ in thường, cỡ 13-14, đứng, đậm, có cách giữa gạch nối; đường kẻ dài bằng dòng chữ", () => {
    const [motto] = styled("Motto");
    expect(motto).toMatchObject({ text: "Độc lập - Tự do - Hạnh phúc", bold: true, italics: false, align: "center" });
    expect(inside(motto?.size ?? 0, 13, 14)).toBe(true);
    expect(ruleParts(letterheadCell(motto?.text ?? ""), motto?.text ?? "", 100 * MM)).toBeCloseTo(1, 2);
  });

  test("ô 2: cơ quan ban hành in hoa, cỡ 12-13, đứng, đậm, giữa ô trái; đường kẻ 1/3-1/2 dòng chữ", () => {
    const agency = styled("Agency");
    expect(agency.map((line) => line.text)).toEqual(["ỦY BAN NHÂN DÂN", "HUYỆN HỒNG NGỰ"]);
    for (const line of agency) {
      expect(line).toMatchObject({ bold: true, italics: false, align: "center" });
      expect(inside(line.size, 12, 13)).toBe(true);
    }
    const part = ruleParts(letterheadCell("HUYỆN HỒNG NGỰ"), "HUYỆN HỒNG NGỰ", 60 * MM);
    expect(inside(part, 1 / 3, 1 / 2)).toBe(true);
  });

  test("ô 2: cơ quan chủ quản in hoa, không đậm, ở trên", async () => {
    const { word } = await printed({
      issuer: {
        name: "Phòng",
        superiorLine: "UBND huyện Hồng Ngự",
        agencyLines: ["Phòng Lao động -"],
        symbol: "KH-LĐTBXH",
        place: "Hồng Ngự",
      },
    });
    expect(word.lines[0]).toMatchObject({ text: "UBND HUYỆN HỒNG NGỰ", bold: false, size: 13, align: "center" });
    expect(word.lines[1]).toMatchObject({ text: "PHÒNG LAO ĐỘNG -", bold: true });
  });

  test("đường kẻ tách khỏi chữ, không gạch chân chữ", () => {
    const drawn = draft.word.lines.filter((line) => line.ruleIn(1) !== 0);
    expect(drawn).toHaveLength(6);
    for (const line of drawn) expect(line).toMatchObject({ before: 4 });
    expect(all(draft.word.body, "w:u")).toEqual([]);
  });

  test("ô 3: số và ký hiệu cỡ 13, đứng, dưới cơ quan ban hành; số dưới 10 có số 0 ở trước", async () => {
    expect(styled("Number")[0]).toMatchObject({ size: 13, bold: false, italics: false, align: "center" });
    expect(signed.wordText).toContain("Số: 05/KH-UBND");
    expect((await printed({ number: 15 })).wordText).toContain("Số: 15/KH-UBND");
    expect((await printed({ number: 105 })).wordText).toContain("Số: 105/KH-UBND");
  });

  test("ô 3: chưa có số thì để trống, không tự đặt số", () => {
    expect(styled("Number")[0]?.text).toBe("Số:        /KH-UBND");
    for (const text of [draft.wordText, draft.pdfText]) expect(text).not.toMatch(/\d\s*\/KH-UBND/);
    expect(draft.wordText.match(/\/KH-UBND/g)).toHaveLength(4);
  });

  test("ô 4: địa danh, ngày tháng năm cỡ 13-14, nghiêng, cùng dòng với số, sau địa danh có dấu phẩy", () => {
    const [date] = styled("DateLine");
    expect(date).toMatchObject({ text: "Hồng Ngự, ngày      tháng      năm 2020", italics: true, bold: false, align: "center" });
    expect(inside(date?.size ?? 0, 13, 14)).toBe(true);
    expect(rowWith(date?.text ?? "")).toBe(rowWith("Số:        /KH-UBND"));
  });

  test.each([
    ["2020-03-05", "Hồng Ngự, ngày 05 tháng 3 năm 2020"],
    ["2020-01-09", "Hồng Ngự, ngày 09 tháng 01 năm 2020"],
    ["2020-02-10", "Hồng Ngự, ngày 10 tháng 02 năm 2020"],
    ["2020-12-31", "Hồng Ngự, ngày 31 tháng 12 năm 2020"],
  ])("ô 4: ngày dưới 10 và tháng 1, 2 có số 0 ở trước: %s", async (signedOn, line) => {
    const { word, pdfText } = await printed({ signedOn });
    expect(word.lines.find(({ style }) => style === "DateLine")?.text).toBe(line);
    expect(pdfText).toContain(line);
  });

  test("ô 5a: tên loại in hoa và trích yếu in thường, cỡ 13-14, đứng, đậm, giữa; đường kẻ 1/3-1/2 dòng chữ", () => {
    const [form, subject] = styled("Form", "Subject");
    expect(form).toMatchObject({ text: "KẾ HOẠCH", bold: true, italics: false, align: "center", size: 14 });
    expect(subject).toMatchObject({
      text: "Tổ chức đối thoại chính sách giảm nghèo năm 2020",
      bold: true,
      italics: false,
      align: "center",
      size: 14,
    });
    const rule = draft.word.lines[draft.word.lines.findIndex((line) => line.style === "Subject") + 1]?.ruleIn(160 * MM) ?? 0;
    const text = draft.pages[0]?.lines.find((line) => line.text === subject?.text);
    expect(inside(rule / ((text?.right ?? 0) - (text?.x ?? 0)), 1 / 3, 1 / 2)).toBe(true);
  });
});

describe("nội dung", () => {
  test("ô 6: mỗi căn cứ một dòng, nghiêng, cỡ 13-14; hết dòng có dấu chấm phẩy, dòng cuối dấu chấm", async () => {
    const law = { kind: "Luật", number: "", issuedOn: null, issuer: "", subject: "Tổ chức chính quyền địa phương" };
    const { word, paper } = await printed({ legalBases: [law, ...plan2020.legalBases] });
    const bases = word.lines.filter((line) => line.style === "Basis");
    expect(bases.map((line) => line.text)).toEqual([
      "Căn cứ Luật Tổ chức chính quyền địa phương;",
      expect.stringMatching(/^Căn cứ Công văn số 273\/SLĐTBXH-BTXH ngày 03 tháng 3 năm 2020 của Sở .+ về việc phân bổ .+ năm 2020\.$/),
    ]);
    for (const line of bases) expect(line).toMatchObject({ italics: true, bold: false, size: 14, align: "both" });
    expect(paper.body.slice(0, 2).map((block) => block.kind)).toEqual(["basis", "basis"]);
  });

  test("ô 6: chữ cỡ 13-14, đứng, dàn đều hai bên, lùi đầu dòng 1 hoặc 1,27 cm, cách đoạn từ 6 pt, cách dòng từ đơn đến 1,5", () => {
    const body = styled("Body", "Basis");
    expect(body.length).toBeGreaterThan(40);
    for (const line of body) {
      expect(inside(line.size, 13, 14)).toBe(true);
      expect(line.italics).toBe(line.style === "Basis");
      expect(line.align).toBe("both");
      expect([10, 12.7]).toContain(Math.round(mm(String(line.firstLine)) * 10) / 10);
      expect(line.after).toBeGreaterThanOrEqual(6);
      expect(inside(line.lines, 1, 1.5)).toBe(true);
    }
  });

  test('ô 6: nội dung văn bản và từng phụ lục kết thúc bằng "./.", không ở chỗ nào khác', () => {
    const ends = styled("Body").filter((line) => line.text.endsWith("./."));
    expect(ends).toHaveLength(4);
    expect(draft.wordText.match(/\.\/\./g)).toHaveLength(4);
    expect(draft.paper.body.at(-1)).toMatchObject({ text: expect.stringMatching(/chỉ đạo thực hiện\.\/\.$/) });
  });

  test("mục: số La Mã và tiêu đề in hoa, đứng, đậm, cỡ 13-14; không có dấu chấm cuối tiêu đề", () => {
    const sections = styled("Section");
    expect(sections.map((line) => line.text)).toEqual([
      "I. MỤC ĐÍCH, YÊU CẦU",
      "II. NỘI DUNG ĐỐI THOẠI",
      "III. THÀNH PHẦN, HÌNH THỨC, ĐỊA ĐIỂM, THỜI GIAN",
      "IV. KINH PHÍ THỰC HIỆN",
      "V. TỔ CHỨC THỰC HIỆN",
    ]);
    for (const line of sections) expect(line).toMatchObject({ bold: true, italics: false, size: 14, keepNext: true });
  });

  test("khoản có tiêu đề: số Ả Rập, in thường, đậm, dòng riêng, không dấu chấm cuối; khoản không tiêu đề: không đậm", () => {
    const clauses = styled("Clause");
    expect(clauses.map((line) => Number.parseInt(line.text, 10))).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
    for (const line of clauses) {
      expect(line).toMatchObject({ bold: true, italics: false, size: 14, keepNext: true });
      expect(line.text).toMatch(/^\d+\. \p{Lu}\P{Lu}.*[^.:;]$/u);
    }
    for (const line of styled("Body").filter(({ text }) => /^\d+\. /.test(text))) expect(line.bold).toBe(false);
  });

  test("điểm: chữ cái tiếng Việt có dấu ngoặc, đứng, không đậm; sau d là đ, không có f, j, w, z", async () => {
    const [cluster] = plan2020.clusters;
    if (!cluster) throw new Error("no cluster");
    const { word } = await printed({ clusters: Array.from({ length: 13 }, (_, i) => ({ ...cluster, ordinal: i + 1 })) });
    const points = word.lines.filter((line) => /^\p{Ll}\) /u.test(line.text));
    expect(points.map((line) => line.text[0]).join("")).toBe("abcdđeghiklmn");
    for (const line of points) expect(line).toMatchObject({ bold: false, italics: false, keepNext: true });
  });

  test("số người viết hai chữ số và đúng từng cụm", () => {
    const totals = draft.wordText.match(/Số lượng: .+? người/g);
    expect(totals).toEqual(["Số lượng: 124 người", "Số lượng: 85 người", "Số lượng: 93 người", "Số lượng: 124 người"]);
    expect(draft.wordText).toContain(
      "Đối thoại được tổ chức theo cụm xã, gồm 04 cụm (10 xã, thị trấn; 41 khóm, ấp) với tổng số 426 lượt người tham dự (chi tiết tại Phụ lục I), cụ thể:",
    );
    expect(draft.wordText).toContain("Đại biểu xã, thị trấn: 07 người x 03 xã, thị trấn = 21 người;");
    expect(draft.wordText).not.toMatch(/(^|[^\d,.])\d người/m);
  });

  test("mỗi đoạn hết bằng một dấu câu", () => {
    for (const text of [draft, signed].flatMap(({ word }) => word.lines).flatMap((line) => (line.style === "Body" ? line.text : []))) {
      expect(text).toMatch(/[^.;:][.;:]$|[^.]\.\/\.$/);
    }
  });

  test("dấu gạch nối trong câu không đứng đầu dòng: khoảng trắng trước nó không ngắt", () => {
    const document = draft.word.parts.get("word/document.xml");
    expect(document).toContain("Phòng Lao động\u00A0- Thương binh và Xã hội");
    expect(document).not.toContain(" -");
  });

  test("câu dẫn vào các mục không rời mục đầu tiên", () => {
    expect(draft.word.lines.find((line) => line.text.endsWith("cụ thể như sau:"))?.keepNext).toBe(true);
  });
});

describe("phần cuối", () => {
  const closing = () => rowWith("Nơi nhận:");

  test("ô 7: quyền hạn, chức vụ in hoa, họ tên in thường, cỡ 13-14, đứng, đậm, giữa ô phải", () => {
    const [, right] = childrenOf(closing(), "w:tc");
    const lines = draft.word.linesOf(right ?? { name: "", attributes: {}, children: [] });
    expect(lines.map((line) => line.text)).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Huỳnh Văn Tài"]);
    for (const line of lines) expect(line).toMatchObject({ bold: true, italics: false, size: 14, align: "center" });
  });

  test("ô 8: chừa chỗ cho chữ ký và dấu, không in hình", () => {
    expect(draft.word.lines.find((line) => line.text === "Huỳnh Văn Tài")?.before).toBeGreaterThanOrEqual(60);
    expect([...draft.word.parts.keys()].filter((part) => part.startsWith("word/media"))).toEqual([]);
  });

  test('ô 9b: "Nơi nhận:" cỡ 12, nghiêng, đậm; danh sách cỡ 11, đứng, gạch đầu dòng, chấm phẩy, dòng Lưu dấu chấm', () => {
    const [left] = childrenOf(closing(), "w:tc");
    const [title, ...list] = draft.word.linesOf(left ?? { name: "", attributes: {}, children: [] });
    expect(title).toMatchObject({ text: "Nơi nhận:", size: 12, bold: true, italics: true, align: "left" });
    for (const line of list) expect(line).toMatchObject({ size: 11, bold: false, italics: false, align: "left" });
    for (const line of list.slice(0, -1)) expect(line.text).toMatch(/^- .+;$/);
    expect(list.at(-1)?.text).toBe("- Lưu: VT, CV/VX.");
  });

  test("ô 7, 9b: Nơi nhận và chữ ký ngang nhau, không bị ngắt trang, không rời đoạn cuối", () => {
    expect(isOn(closing(), "w:trPr", "w:cantSplit")).toBe(true);
    const lines = draft.word.lines;
    const end = lines.findIndex((line) => line.text.endsWith("chỉ đạo thực hiện./."));
    expect(lines.slice(end, end + 2).map((line: Line) => line.keepNext)).toEqual([true, true]);
    expect(lines[end + 2]?.text).toBe("Nơi nhận:");
  });

  test('ô 9b: chưa có nơi nhận thì không in "Nơi nhận:"', async () => {
    const { wordText, pdfText } = await printed({ recipients: [] });
    for (const text of [wordText, pdfText]) expect(text).not.toContain("Nơi nhận");
  });

  test("ô 10b, 11, 12, 13: không có dấu khẩn, chỉ dẫn lưu hành, ký hiệu người soạn, chân trang", () => {
    expect(draft.wordText).not.toMatch(/HỎA TỐC|THƯỢNG KHẨN|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI/);
    expect([...draft.word.parts.keys()].filter((part) => part.includes("footer"))).toEqual([]);
  });
});

describe("phụ lục", () => {
  test('"Phụ lục" và số La Mã in thường, cỡ 14, đậm; tên in hoa, đậm; dòng kèm theo nghiêng; giữa trang', () => {
    expect(styled("AnnexLabel").map((line) => line.text)).toEqual(["Phụ lục I", "Phụ lục II", "Phụ lục III"]);
    for (const line of styled("AnnexLabel")) expect(line).toMatchObject({ size: 14, bold: true, italics: false, align: "center" });
    for (const line of styled("AnnexTitle")) {
      expect(line).toMatchObject({ size: 14, bold: true, align: "center", text: line.text.toLocaleUpperCase("vi") });
    }
    for (const line of styled("Attachment")) expect(line).toMatchObject({ size: 14, bold: false, italics: true, align: "center" });
  });

  test("trong văn bản có chỉ dẫn về từng phụ lục", () => {
    for (const { paper, word } of [draft, signed]) {
      const body = word.lines
        .slice(
          0,
          word.lines.findIndex((line) => line.text === "Nơi nhận:"),
        )
        .map((line) => line.text);
      for (const { label } of paper.annexes) expect(body.join("\n")).toMatch(new RegExp(`(tại|theo) ${label}[.)]`));
    }
    expect([draft, signed].map(({ paper }) => paper.annexes.length)).toEqual([3, 2]);
  });

  test("dòng kèm theo để trống khi chưa có số, ghi đủ khi đã có; xuống dòng trước tên cơ quan, không ở giữa", () => {
    const blank = "(Kèm theo Kế hoạch số        /KH-UBND ngày      tháng      năm 2020\ncủa Ủy ban nhân dân huyện Hồng Ngự)";
    expect(styled("Attachment").map((line) => line.text)).toEqual([blank, blank, blank]);
    for (const text of [signed.wordText, signed.pdfText]) {
      expect(text).toContain("(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 3 năm 2020\ncủa Ủy ban nhân dân huyện Hồng Ngự)");
    }
  });

  test("bảng: dòng tiêu đề lặp lại ở mỗi trang, dòng không bị ngắt và đủ cao cho dấu chồng", () => {
    const tables = all(draft.word.body, "w:tbl").filter((table) => draft.word.linesOf(table)[0]?.style === "ColumnTitle");
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const [head, ...others] = all(table, "w:tr");
      expect(isOn(head, "w:trPr", "w:tblHeader")).toBe(true);
      for (const row of others) {
        expect(isOn(row, "w:trPr", "w:cantSplit")).toBe(true);
        expect(Number(value(childOf(row, "w:trPr", "w:trHeight"))) / 20).toBeGreaterThanOrEqual(18);
        expect(value(childOf(row, "w:trPr", "w:trHeight"), "w:hRule")).toBe("atLeast");
      }
    }
  });
});
