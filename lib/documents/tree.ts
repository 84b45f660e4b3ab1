// An official paper as a small tree: what stands on it and in which role. docx.ts, pdf.ts and the preview alone know how a role looks.

export type Paper = {
  letterhead: Letterhead;
  title: Title;
  body: readonly Block[];
  closing: Closing;
  annexes: readonly Annex[];
};

/** The head of the first page: the issuing agency on the left, the nation on the right. */
export type Letterhead = {
  agency: readonly AgencyLine[];
  nation: string;
  motto: string;
  number: string;
  dateLine: string;
};

export type AgencyLine = { text: string; bold: boolean };

/** The paper's form ("KẾ HOẠCH") and what it is about. */
export type Title = { form: string; subject: string };

export type Block = Basis | Section | Clause | Paragraph | Table;

/** A căn cứ: one line in italics. */
export type Basis = { kind: "basis"; text: string };

/** A mục: "I. MỤC ĐÍCH". */
export type Section = { kind: "section"; label: string; title: string };

/** A khoản with a title of its own: "1. Thành phần". */
export type Clause = { kind: "clause"; label: string; title: string };

/** Running text; its mark is the number of a khoản ("1."), the letter of a điểm ("a)"), a dash or a plus. */
export type Paragraph = { kind: "paragraph"; mark?: string; text: string; leads?: true };

export type Table = { kind: "table"; columns: readonly Column[]; rows: readonly Row[] };

/** `share` is the column's part of the width in percent. */
export type Column = { title: string; share: number; align: "left" | "center" | "right" };

export type Row = { cells: readonly string[]; bold?: true };

export type Closing = { recipients: readonly string[]; signature: Signature };

/** "TM. …", "KT. …" above the position; the signature's own room is left between position and name. */
export type Signature = { authority: readonly string[]; position: string; name: string };

/** Begins on a page of its own with its own page numbers; `attachment` is broken where it says "\n". */
export type Annex = { label: string; title: string; attachment: string; body: readonly Block[] };
