import { describe, expect, test } from "vitest";
import { isPlainWord } from "@/lib/platform/word-check";
import { paragraphsOf } from "@/lib/platform/word-text";
import { zipOf } from "./support/made-files";

type Parts = Record<string, string | Buffer>;

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const relations = (...each: string[]) => `<Relationships>${each.join("")}</Relationships>`;
const outside = (kind: string) => `<Relationship Id="r1" Type="${OFFICE}/${kind}" Target="https://example.org/a" TargetMode="External"/>`;
const WORD = {
  "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="${DOCUMENT}"/></Types>`,
  "_rels/.rels": relations(`<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
  "word/document.xml": "<w:document/>",
};
const inside = (kind: string, target: string) => relations(`<Relationship Id="r1" Type="${OFFICE}/${kind}" Target="${target}"/>`);
const isTaken = (parts: Parts) => isPlainWord(zipOf({ ...WORD, ...parts }));
const SETTINGS = "word/_rels/settings.xml.rels";
const LINKS = "word/_rels/document.xml.rels";

describe("a Word file is only a text", () => {
  test.each<[string, Parts]>([
    ["with nothing else", {}],
    [
      "with a mark at the start and a declaration",
      { "word/document.xml": '\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<w:d/>' },
    ],
    ["with pictures and fonts", { "word/media/image1.png": Buffer.from("\u0089PNG"), "word/fonts/f.odttf": Buffer.from("font") }],
    ["with folders of their own", { "word/": Buffer.alloc(0), "word/media/": Buffer.alloc(0) }],
    ["with a drawing that calls itself", { "word/media/a.svg": '<svg><use xlink:href="#a"/><rect fill="url(#b)"/></svg>' }],
    ["with a link", { [LINKS]: relations(outside("hyperlink")), "word/document.xml": '<w:hyperlink r:id="r1"/>' }],
    ["with a link over a picture", { [LINKS]: relations(outside("hyperlink")), "word/document.xml": '<a:hlinkClick r:id="r1"/>' }],
    ["with a picture of its own", { [LINKS]: inside("image", "media/a.png") }],
  ])("%s: it is taken", (_, parts) => expect(isTaken(parts)).toBe(true));

  test.each<[string, Parts]>([
    ["a template", { [SETTINGS]: relations(outside("attachedTemplate")) }],
    ["a picture", { [LINKS]: relations(outside("image")) }],
    ["a sign in the address that looks like the tag's end", { [SETTINGS]: relations(outside("attachedTemplate").replace("/a", "/a>b")) }],
    ["a link's kind in the address", { [SETTINGS]: relations(outside("attachedTemplate").replace("/a", "/?Type='/hyperlink'")) }],
    ["a mode spelt with a reference", { [SETTINGS]: relations(outside("attachedTemplate").replace("External", "Externa&#108;")) }],
    ["a kind that only ends like a link's", { [SETTINGS]: relations(outside("attachedTemplate").replace(OFFICE, "http://x/hyperlink")) }],
    ["a kind of somebody else's", { [SETTINGS]: relations(outside("hyperlink").replace(OFFICE, "http://x")) }],
    ["relations in capital letters", { "word/_rels/settings.xml.RELS": relations(outside("attachedTemplate")) }],
    ["relations in UTF-16", { [SETTINGS]: Buffer.from(`\ufeff${relations(outside("attachedTemplate"))}`, "utf16le") }],
    ["a picture beside the file", { [LINKS]: inside("image", 'a.png" TargetMode="External') }],
    ["a mode told twice", { [LINKS]: inside("image", 'a.png" TargetMode="External" TargetMode="Internal') }],
    ["a mode told in other letters", { [LINKS]: inside("image", 'a.png" targetMode="External') }],
    ["relations in a comment", { [SETTINGS]: relations(`<!-- ${outside("image")} -->`) }],
    ["an address that is no part, as if it were one", { [LINKS]: inside("image", "//x/a.png") }],
    ["a link that calls itself an inner one", { [LINKS]: inside("hyperlink", "https://example.org/a") }],
    ["a link whose mode is spelt with a reference", { [LINKS]: relations(outside("hyperlink").replace("External", "Externa&#108;")) }],
    ["a picture by the id of a link", { [LINKS]: relations(outside("hyperlink")), "word/document.xml": '<a:blip r:link="r1"/>' }],
    [
      "the same, spelt with a reference",
      { [LINKS]: relations(outside("hyperlink")), "word/document.xml": "<a:blip x='\"' r:link='&#x72;1'/>" },
    ],
    [
      "a template by the id of a link",
      { [SETTINGS]: relations(outside("hyperlink")), "word/settings.xml": '<w:attachedTemplate r:id="r1"/>' },
    ],
    ["a drawing's picture", { "word/media/a.svg": '<svg><image xlink:href="http://x/a.png"/></svg>' }],
    ["a drawing's colour", { "word/media/a.svg": '<svg><rect fill="url(&quot;http://x/#a&quot;)"/></svg>' }],
  ])("%s from outside is refused", (_, parts) => expect(isTaken(parts)).toBe(false));

  test.each<[string, Parts]>([
    ["macros", { "word/vbaProject.bin": "x" }],
    ["a program", { "word/embeddings/oleObject1.bin": "x" }],
    ["a document with macros", { "word/embeddings/x.docm": "x" }],
    ["a page that runs", { "word/oleObject1.hta": "x" }],
    ["a part without a kind", { "word/x": "x" }],
    ["a part in a folder of nobody's", { "xl/workbook.xml": "<x/>" }],
    ["a part outside the file", { "../document.xml": "<x/>" }],
    ["an object that calls itself a picture", { [LINKS]: inside("oleObject", "media/image1.png"), "word/media/image1.png": "x" }],
    ["another document to be read as part of this one", { [LINKS]: inside("aFChunk", "chunk.xml"), "word/chunk.xml": "<x/>" }],
    ["a heading that calls itself a picture", { [LINKS]: inside("header", "media/image1.png"), "word/media/image1.png": "<x/>" }],
    ["a picture with relations", { "word/media/_rels/image1.png.rels": relations() }],
    ["a part twice", { "word/Styles.xml": "<x/>", "word/styles.xml": "<x/>" }],
    ["another document than the one that is read", { "_rels/.rels": inside("officeDocument", "word/other.xml"), "word/other.xml": "<x/>" }],
    ["a kind with macros", { "[Content_Types].xml": WORD["[Content_Types].xml"].replace(/document\.main/, "x.macroEnabled.main") }],
    [
      "a kind with macros beside the right one",
      {
        "[Content_Types].xml": WORD["[Content_Types].xml"].replace(
          "<Override",
          '<Default Extension="xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>$&',
        ),
      },
    ],
    ["a DOCTYPE", { "word/document.xml": '<!DOCTYPE x SYSTEM "y"><w:d/>' }],
    ["a text in UTF-16", { "word/document.xml": Buffer.from("\ufeff<w:d/>", "utf16le") }],
    ["a text that calls itself something else than UTF-8", { "word/document.xml": '<?xml version="1.0" encoding="UTF-7"?><w:d/>' }],
    ["a text that is no UTF-8", { "word/document.xml": Buffer.from("<w:d>\xff</w:d>", "latin1") }],
    ["a text with a zero in it", { "word/document.xml": "<w:d>\0</w:d>" }],
    ["more XML than a check should read", many(17)],
    ["more relations than a check should read", { [LINKS]: Buffer.from(relations(outside("hyperlink").repeat(7_000))) }],
  ])("%s is refused", (_, parts) => expect(isTaken(parts)).toBe(false));

  /** So many parts of a million bytes. */
  function many(count: number): Parts {
    return Object.fromEntries(Array.from({ length: count }, (_, at) => [`word/p${at}.xml`, Buffer.alloc(1_000_000, "<a/>")]));
  }
});

test("the words of a Word file are read from the part that was checked, and no further than they should be", () => {
  const said = (text: string | Buffer) => paragraphsOf(zipOf({ ...WORD, "word/document.xml": text }));
  expect(said("<w:p><w:t>Kế hoạch &#38; s&#x1ed1; 1 &constructor;</w:t></w:p><w:p/>")).toEqual(["Kế hoạch & số 1 &constructor;"]);
  expect(said(Buffer.alloc(4_100_000, "<w:p><w:t>x</w:t></w:p>"))).toBeNull();
});
