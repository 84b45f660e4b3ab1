import type { Paragraph, Table } from "docx";
import { line, rule, sideBySide } from "./docx-parts";
import { twipsOfMm } from "./docx-styles";
import { LEFT_COLUMN, PAGE, RULE, SIZE } from "./layout";
import { textWidth } from "./text-width";
import type { Annex, Letterhead, Title } from "./tree";

const BREADTH_MM = PAGE.width - PAGE.left - PAGE.right;
const BREADTH = pointsOf(BREADTH_MM);

/** Agency and nation, then number and date on one line. */
export function headOf({ agency, nation, motto, number, dateLine }: Letterhead): Table {
  const [left, right] = [LEFT_COLUMN.letterhead, BREADTH_MM - LEFT_COLUMN.letterhead];
  const widestAgency = Math.max(...agency.filter(({ bold }) => bold).map(({ text }) => textWidth(text, SIZE.agency, "bold")));
  return sideBySide(
    [twipsOfMm(left), twipsOfMm(right)],
    [
      [
        [...agency.map(({ text, bold }) => line(bold ? "Agency" : "Superior", text)), partRule(widestAgency, pointsOf(left))],
        [line("Nation", nation), line("Motto", motto), rule(textWidth(motto, SIZE.motto, "bold") * RULE.motto, pointsOf(right))],
      ],
      [[line("Number", number)], [line("DateLine", dateLine)]],
    ],
  );
}

export function titleOf({ form, subject }: Title): Paragraph[] {
  return [line("Form", form), line("Subject", subject), partRule(textWidth(subject, SIZE.body, "bold"), BREADTH), line("Gap", "")];
}

export function annexHead({ label, title, attachment }: Annex): Paragraph[] {
  return [
    line("AnnexLabel", label),
    line("AnnexTitle", title),
    line("Attachment", attachment),
    partRule(textWidth(title, SIZE.body, "bold"), BREADTH),
    line("Gap", ""),
  ];
}

/** The short line under a text, measured on the text's width or, where it wraps, on the column's. */
function partRule(textWidthPoints: number, column: number): Paragraph {
  return rule(Math.min(textWidthPoints, column) * RULE.part, column);
}

function pointsOf(mm: number): number {
  return (mm / 25.4) * 72;
}
