// What people send us: known by its content and its name together, and kept without what a camera or a program wrote about its maker.
import "server-only";
import { type FileTypeResult, fileTypeFromBuffer } from "file-type";
import { withoutJpegNotes } from "./jpeg";
import { withoutPngNotes } from "./png";
import { isPlainWord } from "./word-check";

export const MAX_FILE_BYTES = 10_000_000;

export type Accepted = { mediaType: string; bytes: Buffer };

type Kind = { extensions: readonly string[]; mediaType: string; kept: (bytes: Buffer) => Buffer | null };

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const KINDS: readonly Kind[] = [
  { mediaType: "application/pdf", extensions: ["pdf"], kept: (bytes) => (bytes.subarray(-2048).includes("%%EOF") ? bytes : null) },
  { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"], kept: withoutJpegNotes },
  { mediaType: "image/png", extensions: ["png"], kept: withoutPngNotes },
  { mediaType: WORD, extensions: ["docx"], kept: (bytes) => (isPlainWord(bytes) ? bytes : null) },
];

/** The file as it is stored, or null where it is none of the four kinds, is not what its name says, or is broken. */
export async function accepted(name: string, bytes: Buffer): Promise<Accepted | null> {
  const kind = KINDS.find(({ extensions }) => extensions.includes(extensionOf(name)));
  const found = await kindOf(bytes);
  if (!kind || found !== kind.mediaType) return null;
  const kept = kind.kept(bytes);
  return kept && { mediaType: kind.mediaType, bytes: kept };
}

/** The name as a person gave it, without folders and what no file system takes. */
export function fileNameOf(given: string): string {
  const name = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = name.replace(/[\p{Cc}\p{Cf}:*?"<>|]/gu, "").trim();
  return clean.length <= 150 ? clean : `${clean.slice(0, 140)}.${extensionOf(clean)}`;
}

const extensionOf = (name: string) => /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? "";

async function kindOf(bytes: Buffer): Promise<FileTypeResult["mime"] | undefined> {
  return (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime;
}
