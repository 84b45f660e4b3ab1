// Reads a Word file as a reader sees it: what each paragraph looks like once its style and the defaults are counted in.
import { fromBuffer } from "yauzl";
import { all, childOf, childrenOf, type Element, parse, textOf } from "./xml";

export type Line = {
  text: string;
  style: string;
  size: number;
  bold: boolean;
  italics: boolean;
  color: string;
  font: string;
  align: string;
  firstLine: number;
  before: number;
  after: number;
  lines: number;
  keepNext: boolean;
  /** The length of a line drawn above the paragraph, given the width it stands in; 0 without one. */
  ruleIn: (width: number) => number;
};

export type Word = { parts: Map<string, string>; body: Element; sections: Element[]; lines: Line[]; linesOf: (element: Element) => Line[] };

export async function readWord(bytes: Uint8Array): Promise<Word> {
  const parts = await unzip(Buffer.from(bytes));
  const styles = parse(parts.get("word/styles.xml") ?? "");
  const body = childOf(parse(parts.get("word/document.xml") ?? ""), "w:document", "w:body");
  if (!body) throw new Error("No document");
  const linesOf = (element: Element) => all(element, "w:p").map((paragraph) => lineOf(paragraph, styles));
  return { parts, body, sections: all(body, "w:sectPr"), lines: linesOf(body), linesOf };
}

export function headerOf({ parts }: Word, section: Element, kind: "first" | "default"): Element {
  const id = childrenOf(section, "w:headerReference").find((each) => each.attributes["w:type"] === kind)?.attributes["r:id"];
  const relations = all(parse(parts.get("word/_rels/document.xml.rels") ?? ""), "Relationship");
  const target = relations.find((relation) => relation.attributes.Id === id)?.attributes.Target;
  return parse(parts.get(`word/${target}`) ?? "");
}

export function value(element: Element | undefined, attribute = "w:val"): string {
  return element?.attributes[attribute] ?? "";
}

const OFF = ["false", "0", "off"];

/** A switch of Word's: there, and not said to be off. */
export function isOn(element: Element | undefined, ...path: string[]): boolean {
  const found = childOf(element, ...path);
  return found !== undefined && !OFF.includes(value(found));
}

function lineOf(paragraph: Element, styles: Element): Line {
  const style = value(childOf(paragraph, "w:pPr", "w:pStyle"));
  const styleElement = all(styles, "w:style").find((each) => value(each, "w:styleId") === style);
  const defaults = childOf(styles, "w:styles", "w:docDefaults");
  const run = [childOf(paragraph, "w:r", "w:rPr"), childOf(styleElement, "w:rPr"), childOf(defaults, "w:rPrDefault", "w:rPr")];
  const shape = [childOf(paragraph, "w:pPr"), childOf(styleElement, "w:pPr"), childOf(defaults, "w:pPrDefault", "w:pPr")];
  const first = (places: (Element | undefined)[], name: string, attribute?: string) =>
    places.map((place) => childOf(place, name)).find((found) => found && (!attribute || attribute in found.attributes));
  const number = (name: string, attribute: string) => Number(value(first(shape, name, attribute), attribute) || 0);
  const on = (places: (Element | undefined)[], name: string) => {
    const found = first(places, name);
    return found !== undefined && !OFF.includes(value(found));
  };
  return {
    text: textIn(paragraph).replaceAll("\u00A0", " "),
    style,
    size: Number(value(first(run, "w:sz"))) / 2,
    bold: on(run, "w:b"),
    italics: on(run, "w:i"),
    color: value(first(run, "w:color")),
    font: value(first(run, "w:rFonts"), "w:ascii"),
    align: value(first(shape, "w:jc")),
    firstLine: number("w:ind", "w:firstLine"),
    before: number("w:spacing", "w:before") / 20,
    after: number("w:spacing", "w:after") / 20,
    lines: number("w:spacing", "w:line") / 240,
    keepNext: on(shape, "w:keepNext"),
    ruleIn: (width) => (childOf(shape[0], "w:pBdr", "w:top") ? width - (number("w:ind", "w:left") + number("w:ind", "w:right")) / 20 : 0),
  };
}

/** As a reader sees it: a space that holds its words together is a space, a break within the paragraph begins a line. */
function textIn(element: Element): string {
  return childrenOf(element)
    .map((child) => (child.name === "w:t" ? textOf(child) : child.name === "w:br" ? "\n" : textIn(child)))
    .join("");
}

function unzip(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, string>();
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("end", () => resolve(parts));
      zip.on("entry", (entry) =>
        zip.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          parts.set(entry.fileName, Buffer.concat(await stream.toArray()).toString("utf8"));
          zip.readEntry();
        }),
      );
      zip.readEntry();
    });
  });
}
