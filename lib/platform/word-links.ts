// What the parts of a Word file draw on. What lies outside may be an address that a reader clicks, and nothing else.
import { isPictureOrFont, isText, MAIN } from "./word-parts";
import { everyTag, localName, type Tag, unescaped } from "./xml";

/** The last words of the relations that hold a text together. What runs, embeds or fetches (oleObject, control, aFChunk …) is none of them. */
const TEXTS = words(`core-properties extended-properties extendedProperties custom-properties styles stylesWithEffects settings webSettings
  fontTable numbering theme themeOverride header footer footnotes endnotes comments commentsExtended commentsIds commentsExtensible people
  documenttasks classificationlabels glossaryDocument keyMapCustomizations customXml customXmlProps chart chartEx chartStyle chartColorStyle
  chartUserShapes diagramData diagramLayout diagramQuickStyle diagramColors diagramDrawing origin signature`);
const PICTURES_AND_FONTS = words("image thumbnail hdphoto font");
const CLICKED = words("hyperlink hlinkClick hlinkHover hlinkMouseOver");
const HYPERLINKS = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink",
]);
const KNOWN = /^(?:Id|Type|Target|TargetMode|xmlns(?::\w+)?)$/;

/** The ids by which a part calls addresses outside; null where one of its relations is none of a text's. */
export function outsideIds(relations: Buffer): ReadonlySet<string> | null {
  const outside = new Set<string>();
  const areSound = everyTag(relations, (tag) => {
    if (tag.attributes.get("TargetMode") === "External") outside.add(tag.attributes.get("Id") ?? "");
    return tag.name === "Relationships" || isSound(tag);
  });
  return areSound ? outside : null;
}

/** True where the part names these ids only in links that a reader clicks: LibreOffice fetches a picture by any of them, whatever its kind. */
export function onlyClicks(outside: ReadonlySet<string>, part: Buffer): boolean {
  for (const [, name = "", rest = ""] of part.toString("latin1").matchAll(/<([^\s/>"'<]+)([^<"']*["'][^<]*)/g)) {
    if (!CLICKED.has(localName(name)) && namesOne(outside, rest)) return false;
  }
  return true;
}

function namesOne(outside: ReadonlySet<string>, tag: string): boolean {
  for (const [value] of tag.matchAll(/"[^"]*"|'[^']*'/g)) {
    if (value.length > 2 && outside.has(unescaped(value.slice(1, -1)))) return true;
  }
  return false;
}

/** An attribute that decides is compared as it is written: one with a reference in it is none that we know. */
function isSound({ name, attributes }: Tag): boolean {
  const [id = "", type = "", target = "", mode = "Internal"] = ["Id", "Type", "Target", "TargetMode"].map((key) => attributes.get(key));
  if (name !== "Relationship" || !/^[\w.-]+$/.test(id) || ![...attributes.keys()].every((key) => KNOWN.test(key))) return false;
  if (HYPERLINKS.has(type) && mode === "External") return true;
  return mode === "Internal" && leadsInside(type.slice(type.lastIndexOf("/") + 1), target);
}

function leadsInside(kind: string, target: string): boolean {
  if (kind === "hyperlink") return !/^\/\/|[\\:&]/.test(target);
  if (!/^[\w./-]+$/.test(target) || target.startsWith("//")) return false;
  if (kind === "officeDocument") return target.replace(/^\//, "") === MAIN;
  return PICTURES_AND_FONTS.has(kind) ? isPictureOrFont(target) : TEXTS.has(kind) && isText(target);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
