// Reads a PDF as a reader sees it: lines of text with their places and fonts, drawn lines, colours. Points from the lower left corner.
import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export type PdfLine = { text: string; x: number; right: number; y: number; size: number; font: string };
export type Rule = { x: number; right: number; y: number };
export type PdfPage = {
  width: number;
  height: number;
  lines: PdfLine[];
  rules: Rule[];
  fonts: { name: string; isEmbedded: boolean }[];
  colors: string[];
};

type Matrix = [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n++) pages.push(await pageOf(await document.getPage(n)));
  await document.destroy();
  return pages;
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const operators = await page.getOperatorList();
  const texts = (await page.getTextContent()).items.flatMap((item) => ("str" in item && item.str.trim() ? [item] : []));
  const fontOf = (id: string) => page.commonObjs.get(id);
  const pieces = texts.map(({ str, transform, width, fontName }) => ({
    text: str,
    x: transform[4],
    right: transform[4] + width,
    y: transform[5],
    size: Math.abs(transform[3]),
    font: fontOf(fontName).name,
  }));
  const fonts = [...new Set(texts.map((item) => item.fontName))].map(fontOf);
  return {
    width: page.view[2] ?? 0,
    height: page.view[3] ?? 0,
    lines: joined(pieces),
    ...drawn(operators),
    fonts: fonts.map((font) => ({ name: font.name, isEmbedded: !font.missingFile })),
  };
}

/** Pieces on one height that nearly touch are one line. */
function joined(pieces: PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const gap = last ? piece.x - last.right : 0;
    if (last && Math.abs(last.y - piece.y) < 0.5 && gap > -1 && gap < 60) {
      last.text += gap > 1 && !last.text.endsWith(" ") ? ` ${piece.text}` : piece.text;
      last.right = piece.right;
    } else lines.push({ ...piece });
  }
  return lines;
}

function drawn({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[][] }): { rules: Rule[]; colors: string[] } {
  const rules: Rule[] = [];
  const colors = new Set<string>();
  const saved: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] ?? [];
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop() ?? IDENTITY;
    if (operator === OPS.transform) matrix = times(matrix, args as Matrix);
    if (operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor) colors.add(String(args[0]));
    if (operator === OPS.constructPath && args[0] === OPS.stroke) rules.push(ruleOf(matrix, args[2] as number[]));
  }
  return { rules, colors: [...colors] };
}

/** pdfjs gives a path with its box: left, bottom, right, top. */
function ruleOf([a, b, c, d, e, f]: Matrix, box: ArrayLike<number>): Rule {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(box);
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  return { x: Math.min(...xs), right: Math.max(...xs), y: (b * x1 + d * y1 + f + b * x2 + d * y2 + f) / 2 };
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
