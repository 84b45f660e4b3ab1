// One paragraph style per role of the tree, so that whoever edits the paper in Word edits roles, not letters.
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { FONT, RULE, SIZE, TEXT } from "./layout";

export type Role = keyof typeof ROLES;

/** Points. Centred on single lines unless `align` says otherwise: `body` is running text, `title` a heading that begins as the text under it does. */
type Look = {
  name: string;
  size: number;
  bold?: true;
  italics?: true;
  align?: "left" | "right" | "body" | "title";
  before?: number;
  after?: number;
  keepNext?: true;
  outlineLevel?: number;
};

const ROLES = {
  Nation: { name: "Quốc hiệu", size: SIZE.nation, bold: true },
  Motto: { name: "Tiêu ngữ", size: SIZE.motto, bold: true },
  Superior: { name: "Cơ quan chủ quản", size: SIZE.agency },
  Agency: { name: "Cơ quan ban hành", size: SIZE.agency, bold: true },
  Number: { name: "Số, ký hiệu", size: SIZE.number, before: 6 },
  DateLine: { name: "Địa danh, ngày tháng", size: SIZE.dateLine, italics: true, before: 6 },
  Form: { name: "Tên loại", size: SIZE.body, bold: true, before: 18, keepNext: true },
  Subject: { name: "Trích yếu", size: SIZE.body, bold: true, keepNext: true },
  Rule: { name: "Đường kẻ", size: 1, keepNext: true },
  Basis: { name: "Căn cứ", size: SIZE.body, italics: true, align: "body", after: TEXT.gap },
  Section: {
    name: "Mục",
    size: SIZE.body,
    bold: true,
    align: "title",
    before: TEXT.gap * 2,
    after: TEXT.gap,
    keepNext: true,
    outlineLevel: 0,
  },
  Clause: { name: "Khoản", size: SIZE.body, bold: true, align: "title", after: TEXT.gap, keepNext: true, outlineLevel: 1 },
  Body: { name: "Nội dung", size: SIZE.body, align: "body", after: TEXT.gap },
  AnnexLabel: { name: "Số phụ lục", size: SIZE.body, bold: true, keepNext: true },
  AnnexTitle: { name: "Tên phụ lục", size: SIZE.body, bold: true, keepNext: true, outlineLevel: 0 },
  Attachment: { name: "Kèm theo", size: SIZE.body, italics: true, keepNext: true },
  Gap: { name: "Khoảng cách", size: 1, after: RULE.after, keepNext: true },
  ColumnTitle: { name: "Tên cột", size: SIZE.table, bold: true },
  CellLeft: { name: "Ô trái", size: SIZE.table, align: "left" },
  CellCenter: { name: "Ô giữa", size: SIZE.table },
  CellRight: { name: "Ô phải", size: SIZE.table, align: "right" },
  RecipientsTitle: { name: "Nơi nhận", size: SIZE.recipientsTitle, bold: true, italics: true, align: "left" },
  Recipients: { name: "Danh sách nơi nhận", size: SIZE.recipients, align: "left" },
  Authority: { name: "Quyền hạn, chức vụ", size: SIZE.body, bold: true },
  SignerName: { name: "Họ tên người ký", size: SIZE.body, bold: true, before: TEXT.signatureRoom },
  PageNumber: { name: "Số trang", size: SIZE.pageNumber },
} as const satisfies Record<string, Look>;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  title: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  body: AlignmentType.JUSTIFIED,
} as const;

export const styles: IStylesOptions = {
  default: { document: { run: { font: FONT, size: SIZE.body * 2, color: "000000", language: { value: "vi-VN" } } } },
  paragraphStyles: Object.entries<Look>(ROLES).map(styleOf),
};

export function twips(points: number): number {
  return Math.round(points * 20);
}

export function twipsOfMm(mm: number): number {
  return Math.round((mm / 25.4) * 1440);
}

function styleOf([id, look]: [string, Look]): IParagraphStyleOptions {
  const { before = 0, after = 0, align = "center", keepNext = false, outlineLevel } = look;
  const isRunning = align === "body" || align === "title";
  return {
    id,
    name: look.name,
    quickFormat: true,
    run: { size: look.size * 2, bold: look.bold ?? false, italics: look.italics ?? false },
    paragraph: {
      alignment: ALIGNMENT[align],
      indent: { firstLine: isRunning ? twipsOfMm(TEXT.indent) : 0 },
      spacing: {
        before: twips(before),
        after: twips(after),
        line: Math.round(240 * (isRunning ? TEXT.lines : 1)),
        lineRule: LineRuleType.AUTO,
      },
      keepNext,
      ...(outlineLevel === undefined ? {} : { outlineLevel }),
    },
  };
}
