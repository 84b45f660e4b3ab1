// A Word file that is only a text: no macros, no programs inside, nothing fetched from elsewhere when somebody opens it.
import "server-only";
import { zipEntries, zipText } from "./zip";

const MAIN = "wordprocessingml.document.main+xml";
const PROGRAMS = /vbaproject|vbadata|activex|embeddings\/.*\.bin$|\.exe$|\.ole$/i;

/** Links that a reader clicks (an address, a mailbox) are fine; a template, picture or object fetched from outside is not. */
export function isPlainWord(bytes: Buffer): boolean {
  const entries = zipEntries(bytes);
  if (!entries || entries.some(({ name }) => PROGRAMS.test(name))) return false;
  const texts = entries
    .filter(({ name }) => /\.(xml|rels)$/i.test(name))
    .map((entry) => ({ name: entry.name, text: zipText(bytes, entry) }));
  const typesText = texts.find(({ name }) => name === "[Content_Types].xml")?.text ?? "";
  return (
    texts.some(({ name }) => name === "word/document.xml") &&
    typesText.includes(MAIN) &&
    !/macroEnabled|vbaProject/i.test(typesText) &&
    texts.every(
      ({ name, text }) => text !== null && !/<!DOCTYPE|<!ENTITY/i.test(text) && (!name.endsWith(".rels") || !fetchesFromOutside(text)),
    )
  );
}

function fetchesFromOutside(relations: string): boolean {
  const links = relations.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
  return links.some((link) => /TargetMode\s*=\s*["']External["']/i.test(link) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(link));
}
