// The words of a Word file, paragraph by paragraph. It was looked at when it came in (word-check.ts); here only its size is watched.
import "server-only";
import { cleanText } from "@/lib/domain/vietnamese";
import { zipEntries, zipText } from "./zip";

const MOST_BYTES = 8_000_000;
const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The paragraphs that say something, in their order; null where the text is broken or beyond all measure. */
export function paragraphsOf(bytes: Buffer): string[] | null {
  const main = zipEntries(bytes)?.find(({ name }) => name === "word/document.xml");
  const xml = main && main.unpacked <= MOST_BYTES ? zipText(bytes, main) : null;
  if (xml === null) return null;
  return xml.split("</w:p>").map(wordsOf).filter(Boolean);
}

/** What a tracked change took out stands in w:delText and is not read. */
function wordsOf(paragraph: string): string {
  const pieces = paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b/g);
  return cleanText([...pieces].map(([, text]) => (text === undefined ? " " : plain(text))).join(""));
}

const plain = (text: string) =>
  text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (whole, name, decimal, hex) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
