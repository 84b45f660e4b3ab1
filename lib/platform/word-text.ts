// The words of a Word file, paragraph by paragraph. It was looked at when it came in (word-check.ts); here only its size is watched.
import "server-only";
import { cleanText } from "@/lib/domain/vietnamese";
import { MAIN } from "./word-parts";
import { unescaped } from "./xml";
import { zipEntries, zipPart } from "./zip";

/** What is longer is not compared anyhow (differences.ts). */
const MOST_BYTES = 4_000_000;

/** The paragraphs that say something, in their order; null where the text is broken or beyond all measure. */
export function paragraphsOf(bytes: Buffer): string[] | null {
  const main = zipEntries(bytes)?.find(({ name }) => name === MAIN);
  const xml = main && main.unpacked <= MOST_BYTES ? zipPart(bytes, main) : null;
  return xml === null ? null : xml.toString("utf8").split("</w:p>").map(wordsOf).filter(Boolean);
}

/** What a tracked change took out stands in w:delText and is not read. */
function wordsOf(paragraph: string): string {
  const pieces = paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b/g);
  return cleanText([...pieces].map(([, text]) => (text === undefined ? " " : unescaped(text))).join(""));
}
