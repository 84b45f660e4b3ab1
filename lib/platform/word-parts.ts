// What a Word file may be made of: the parts that Word and LibreOffice write for a text with pictures, known by their names.
import "server-only";
import { type Entry, zipEntries } from "./zip";

export const TYPES = "[content_types].xml";
export const MAIN = "word/document.xml";

/** Thousands of pages. Each part is unpacked by itself, so this is about what a check takes of memory. */
const MOST_XML = 16_000_000;
/** What says how the parts hang together is read tag by tag. */
const MOST_STRUCTURE = 1_000_000;
/** So much is left of a part without a byte: a folder, the origin of signatures. */
const NOTHING = 2;

const FOLDERS = "(?:(?:_xmlsignatures|charts|customxml|diagrams|docmetadata|docprops|drawings|fonts|glossary|ink|media|theme|word)/)*";
const PICTURE_OR_FONT = /\.(?:png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|wdp|svg|odttf|ttf)$/i;
const PART = new RegExp(`^${FOLDERS}[\\w.-]+$`);
/** Only texts have relations, and the file as a whole: what is a picture by its name is never read as anything else. */
const RELATIONS = new RegExp(`^(${FOLDERS})_rels/([\\w.-]+\\.(?:xml|sigs)|(?<=^_rels/))\\.rels$`);

/** The parts by their names in small letters, as Word compares them; null where one is none of a text's, stands twice, or they are too much. */
export function wordParts(bytes: Buffer): ReadonlyMap<string, Entry> | null {
  const entries = zipEntries(bytes)?.filter(({ packed }) => packed > NOTHING) ?? [];
  const parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const isWhole = parts.has(TYPES) && parts.has(MAIN) && parts.size === entries.length;
  return isWhole && [...parts.keys()].every(isKnown) && isMeasured([...parts]) ? parts : null;
}

export const isXml = (name: string) => /\.(?:xml|rels|svg)$/.test(name);

/** The part whose relations these are: "" for those of the file as a whole, null where this is no part with relations. */
export function sourceOf(name: string): string | null {
  const found = RELATIONS.exec(name);
  return found && `${found[1]}${found[2]}`;
}

export const isText = (name: string) => /\.(?:xml|sigs)$/i.test(name);
export const isPictureOrFont = (name: string) => PICTURE_OR_FONT.test(name);

const isKnown = (name: string) =>
  name === TYPES || sourceOf(name) !== null || (PART.test(name) && (name.endsWith(".xml") || isPictureOrFont(name)));

function isMeasured(parts: readonly (readonly [string, Entry])[]): boolean {
  const weigh = (isMeant: (name: string) => boolean) =>
    parts.reduce((sum, [name, { unpacked }]) => sum + (isMeant(name) ? unpacked : 0), 0);
  return weigh(isXml) <= MOST_XML && weigh((name) => name === TYPES || sourceOf(name) !== null) <= MOST_STRUCTURE;
}
