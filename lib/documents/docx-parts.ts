// The few Word constructions that the paper is made of.
import {
  BorderStyle,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { type Role, twips } from "./docx-styles";
import { RULE } from "./layout";

const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

export function line(role: Role, text: string, extra: { bold?: boolean; keepNext?: boolean } = {}): Paragraph {
  const weight = extra.bold ? { bold: true } : {};
  const runs = text.split("\n").map((part, i) => new TextRun({ text: heldDashes(part), ...weight, ...(i > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ style: role, children: runs, ...(extra.keepNext ? { keepNext: true } : {}) });
}

/** A dash inside a text stays with the word before it: at the beginning of a line it would look like a list's. */
function heldDashes(text: string): string {
  return text.replace(/ (?=[-–])/gu, "\u00A0");
}

/** A line `length` points long, centred in a column `width` points wide, clear of the text above it. */
export function rule(length: number, width: number): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    style: "Rule",
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: twips(RULE.gap), line: twips(2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: RULE.thickness * 8, space: 0, color: "000000" } },
  });
}

/** Two columns side by side without lines, each row on one page; `widths` in twips. */
export function sideBySide(widths: readonly [number, number], rows: readonly (readonly [Paragraph[], Paragraph[]])[]): Table {
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) => new TableCell({ children, borders: NO_LINES, width: { size: widths[i] ?? 0, type: WidthType.DXA } }),
          ),
        }),
    ),
  });
}
