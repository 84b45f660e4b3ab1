import { HeightRule, type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { line } from "./docx-parts";
import { type Role, twips, twipsOfMm } from "./docx-styles";
import { PAGE, ROW } from "./layout";
import type { Block, Column, Row, Table as TableBlock } from "./tree";

const BREADTH = twipsOfMm(PAGE.width - PAGE.left - PAGE.right);

/** The blocks of a body; the last one stays with what follows it where `keepLast` is set. */
export function blocksOf(blocks: readonly Block[], keepLast = false): (Paragraph | Table)[] {
  return blocks.flatMap((block, i) => blockOf(block, keepLast && i === blocks.length - 1));
}

function blockOf(block: Block, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case "basis":
      return [line("Basis", block.text)];
    case "section":
      return [line("Section", `${block.label} ${block.title}`)];
    case "clause":
      return [line("Clause", `${block.label} ${block.title}`)];
    case "paragraph":
      return [line("Body", block.mark ? `${block.mark} ${block.text}` : block.text, { keepNext: keepNext || block.leads === true })];
    case "table":
      return [tableOf(block), line("Gap", "")];
  }
}

function tableOf({ columns, rows }: TableBlock): Table {
  const titles: Row = { cells: columns.map((column) => column.title), bold: true };
  return new Table({
    width: { size: BREADTH, type: WidthType.DXA },
    columnWidths: columns.map(widthOf),
    layout: TableLayoutType.FIXED,
    margins: { left: twips(ROW.side), right: twips(ROW.side), top: twips(ROW.padding), bottom: twips(ROW.padding) },
    rows: [rowOf(titles, columns, true), ...rows.map((row) => rowOf(row, columns, false))],
  });
}

function rowOf({ cells, bold }: Row, columns: readonly Column[], isHeader: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: isHeader,
    height: { value: twips(ROW.height), rule: HeightRule.ATLEAST },
    children: columns.map((column, i) => {
      const role = isHeader ? "ColumnTitle" : cellRole(column);
      const text = line(role, cells[i] ?? "", { bold: bold === true && !isHeader });
      return new TableCell({
        children: [text],
        verticalAlign: VerticalAlignTable.CENTER,
        width: { size: widthOf(column), type: WidthType.DXA },
      });
    }),
  });
}

function cellRole({ align }: Column): Role {
  return align === "left" ? "CellLeft" : align === "right" ? "CellRight" : "CellCenter";
}

function widthOf({ share }: Column): number {
  return Math.round((BREADTH * share) / 100);
}
