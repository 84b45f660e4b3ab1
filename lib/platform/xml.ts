// XML read with suspicion: two readers must never see two different things in it.
import { isUtf8 } from "node:buffer";

/** A tag, its name without the prefix, and its attributes as they are written, references included. */
export type Tag = { name: string; attributes: ReadonlyMap<string, string> };

const DECLARATION =
  /^<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/i;
const TAG = /\s*<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES = new Map(Object.entries({ lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }));
const BOM = "\ufeff";

/** True where the bytes are UTF-8 and say nothing else of themselves, and no DOCTYPE gives their words another meaning. */
export function isPlainXml(bytes: Buffer): boolean {
  const start = bytes.toString("utf8", 0, 200).replace(BOM, "");
  const isDeclared = DECLARATION.test(start) || /^\s*<(?!\?xml\s)/i.test(start);
  return isDeclared && isUtf8(bytes) && !["\0", "<!DOCTYPE", "<!ENTITY"].some((sign) => bytes.includes(sign));
}

/** True where the text is tags and nothing else, no comments and no words, and each that opens is fine. */
export function everyTag(bytes: Buffer, isFine: (tag: Tag) => boolean): boolean {
  const xml = bytes.toString("utf8").replace(BOM, "").replace(DECLARATION, "").trim();
  const next = new RegExp(TAG);
  while (next.lastIndex < xml.length) {
    const [whole, closing, name = "", written = ""] = next.exec(xml) ?? [];
    const pairs = [...written.matchAll(ATTRIBUTE)].map(([, key = "", one, other]) => [key, one ?? other ?? ""] as const);
    const tag = { name: localName(name), attributes: new Map(pairs) };
    if (!whole || tag.attributes.size < pairs.length || (!closing && !isFine(tag))) return false;
  }
  return xml !== "";
}

/** What stands after the prefix: "w:p" is a "p". */
export const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** The text as a reader sees it: &lt;, &#60; and &#x3c; are all "<". */
export const unescaped = (text: string) =>
  text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (whole: string, name?: string, decimal?: string, hex = "") => {
    if (name) return ENTITIES.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
