// How wide a text stands: Word draws a line under a text only at a length that we tell it.
import { type Face, fontFile } from "./fonts";

type Metrics = { unitsPerEm: number; advanceOf: (codePoint: number) => number };

const known = new Map<Face, Metrics>();

/** The width of one line of text in points. */
export function textWidth(text: string, size: number, face: Face): number {
  const { unitsPerEm, advanceOf } = metricsOf(face);
  const units = [...text].reduce((sum, letter) => sum + advanceOf(letter.codePointAt(0) ?? 0), 0);
  return (units / unitsPerEm) * size;
}

function metricsOf(face: Face): Metrics {
  const metrics = known.get(face) ?? read(fontFile(face));
  known.set(face, metrics);
  return metrics;
}

/** Reads the tables head, hhea, hmtx and the Unicode table (format 4) of cmap: OpenType 1.9. */
function read(font: Buffer): Metrics {
  const table = (tag: string) => font.subarray(tableOffset(font, tag));
  const hmtx = table("hmtx");
  const lastAdvance = table("hhea").readUInt16BE(34) - 1;
  const glyphOf = glyphs(table("cmap"));
  return {
    unitsPerEm: table("head").readUInt16BE(18),
    advanceOf: (codePoint) => hmtx.readUInt16BE(4 * Math.min(glyphOf(codePoint), lastAdvance)),
  };
}

function tableOffset(font: Buffer, tag: string): number {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
  const entry = tables.find((at) => font.toString("latin1", at, at + 4) === tag);
  if (entry === undefined) throw new Error(`The font has no table ${tag}`);
  return font.readUInt32BE(entry + 8);
}

function glyphs(cmap: Buffer): (codePoint: number) => number {
  const records = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) => cmap.readUInt32BE(4 + 8 * i + 4));
  const at = records.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error("The font has no Unicode table of format 4");
  const size = cmap.readUInt16BE(at + 6);
  const field = (n: number, i: number) => at + 14 + n * size + 2 * i + (n > 0 ? 2 : 0);
  return (codePoint) => {
    for (let i = 0; i < size / 2; i++) {
      if (cmap.readUInt16BE(field(0, i)) < codePoint) continue;
      const start = cmap.readUInt16BE(field(1, i));
      if (start > codePoint) return 0;
      const delta = cmap.readUInt16BE(field(2, i));
      const range = cmap.readUInt16BE(field(3, i));
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(field(3, i) + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
