// The measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, as this office uses them. Both file formats read them here.

/** Millimetres of an A4 sheet and its margins; the page number stands `header` below the upper edge. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20, header: 10 } as const;

/** Points. */
export const SIZE = {
  nation: 13,
  motto: 14,
  agency: 13,
  number: 13,
  dateLine: 13,
  body: 14,
  table: 12,
  recipientsTitle: 12,
  recipients: 11,
  pageNumber: 14,
} as const;

export const FONT = "Times New Roman";

/** First-line indent in millimetres; gap between paragraphs and room for a signature in points; lines as a multiple of single spacing. */
export const TEXT = { indent: 12.7, gap: 6, lines: 1.1, signatureRoom: 72 } as const;

/** Millimetres of the left column: of the letterhead, and of the recipients beside the signature. */
export const LEFT_COLUMN = { letterhead: 60, closing: 76 } as const;

/** Lines drawn under a text: as long as the motto, within a third to a half of an agency's name, a subject or an annex's title; `gap` points below the text, `after` points above what follows. */
export const RULE = { motto: 1, part: 0.42, gap: 4, thickness: 0.75, after: 9 } as const;

/** Points: rows stay high enough for stacked tone marks. */
export const ROW = { height: 20, padding: 3, side: 4, after: 6 } as const;
