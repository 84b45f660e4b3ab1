// A Word file that is only a text: no macros, no programs inside, nothing fetched from elsewhere when somebody opens it.
import "server-only";
import { onlyClicks, outsideIds } from "./word-links";
import { isXml, sourceOf, TYPES, wordParts } from "./word-parts";
import { everyTag, isPlainXml } from "./xml";
import { zipPart } from "./zip";

type Read = (name: string) => Buffer | null;

const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** What an SVG calls must be a part of its own, or a picture that it holds. */
const CALLS = /href\s*=\s*["'](?!#|data:image\/(?:png|jpe?g)[;,])|url\(\s*["']?(?!#)|@import|<(?:[\w.-]+:)?(?:script|foreignObject)\b/i;

/**
 * Links that a reader clicks (an address, a mailbox) are fine; a template, picture or object fetched from outside is not.
 * Synchronous, so one at a time in the whole process: at most some 50 MB and a second, whatever comes in.
 */
export function isPlainWord(bytes: Buffer): boolean {
  const parts = wordParts(bytes);
  if (!parts) return false;
  const read: Read = (name) => {
    const part = parts.get(name);
    return part ? zipPart(bytes, part) : null;
  };
  return [...parts.keys()].filter(isXml).every((name) => isHarmless(name, read));
}

/** One part at a time, each looked at and let go before the next is unpacked. */
function isHarmless(name: string, read: Read): boolean {
  const text = read(name);
  if (!text || !isPlainXml(text)) return false;
  if (name === TYPES) return saysDocument(text);
  if (name.endsWith(".svg")) return !CALLS.test(text.toString("latin1"));
  const source = sourceOf(name);
  return source === null || drawsOnItself(text, source, read);
}

function drawsOnItself(relations: Buffer, source: string, read: Read): boolean {
  const outside = outsideIds(relations);
  if (!outside || outside.size === 0) return outside !== null;
  const part = read(source);
  return part === null || onlyClicks(outside, part);
}

/** A document, not a template, and nothing in it that holds macros. */
function saysDocument(types: Buffer): boolean {
  let isDocument = false;
  const areSound = everyTag(types, ({ attributes }) => {
    const type = attributes.get("ContentType") ?? "";
    isDocument ||= type === DOCUMENT;
    return !/macro|vba|&/i.test(type);
  });
  return areSound && isDocument;
}
