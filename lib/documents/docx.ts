import {
  Document,
  Header,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from "docx";
import { blocksOf } from "./docx-blocks";
import { annexHead, headOf, titleOf } from "./docx-head";
import { line, sideBySide } from "./docx-parts";
import { styles, twipsOfMm } from "./docx-styles";
import { LEFT_COLUMN, PAGE } from "./layout";
import { stillZip } from "./still-zip";
import type { Closing, Paper } from "./tree";

/** The paper as a Word file; the same paper gives the same bytes. */
export async function docxOf(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: `${paper.title.form} ${paper.title.subject}`,
    styles,
    sections: [
      section([
        headOf(paper.letterhead),
        ...titleOf(paper.title),
        ...blocksOf(paper.body, true),
        line("Gap", ""),
        closingOf(paper.closing),
      ]),
      ...paper.annexes.map((annex) => section([...annexHead(annex), ...blocksOf(annex.body)])),
    ],
  });
  return stillZip(await Packer.pack(document, "uint8array", undefined, [{ path: "docProps/core.xml", data: coreProperties(paper) }]));
}

/** Pages numbered from 1 in the top margin, the first without its number. */
function section(children: (Paragraph | Table)[]): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: twipsOfMm(PAGE.width), height: twipsOfMm(PAGE.height) },
        margin: {
          top: twipsOfMm(PAGE.top),
          bottom: twipsOfMm(PAGE.bottom),
          left: twipsOfMm(PAGE.left),
          right: twipsOfMm(PAGE.right),
          header: twipsOfMm(PAGE.header),
          footer: twipsOfMm(PAGE.header),
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      default: new Header({
        children: [new Paragraph({ style: "PageNumber", children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
      }),
      first: new Header({ children: [line("PageNumber", "")] }),
    },
    children,
  };
}

/** Recipients and signature in one row that no page break parts. */
function closingOf({ recipients, signature }: Closing): Table {
  const breadth = PAGE.width - PAGE.left - PAGE.right;
  return sideBySide(
    [twipsOfMm(LEFT_COLUMN.closing), twipsOfMm(breadth - LEFT_COLUMN.closing)],
    [
      [
        recipients.length > 0
          ? [line("RecipientsTitle", "Nơi nhận:"), ...recipients.map((recipient) => line("Recipients", recipient))]
          : [line("Recipients", "")],
        [...[...signature.authority, signature.position].map((text) => line("Authority", text)), line("SignerName", signature.name)],
      ],
    ],
  );
}

/** The title alone: Word's own properties would carry the moment of making. */
function coreProperties({ title }: Paper): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(`${title.form} ${title.subject}`)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
  );
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
