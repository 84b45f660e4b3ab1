// A JPEG without what the camera noted of place, time and owner. How the picture stands is kept, or a photographed page would lie on its side.

const SOI = Buffer.from([0xff, 0xd8]);
const START_OF_SCAN = 0xda;
const END = 0xd9;
const EXIF = 0xe1;
const ORIENTATION = 0x0112;
/** A camera writes some dozens. A file of nothing else would cost thirty times its size in memory. */
const MOST_SEGMENTS = 5_000;

/** APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe's colours) say how to show the picture; the other notes and comments go. */
const isNote = (marker: number) => (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe;
const standsAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Null where the file is not a whole JPEG of sane segments. What follows its end is dropped. */
export function withoutJpegNotes(bytes: Buffer): Buffer | null {
  const kept: Buffer[] = [];
  let turned: number | null = null;
  for (let at = 2; at + 1 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = marker === END || standsAlone(marker) ? at + 2 : endOfSegment(bytes, at);
    if (end > bytes.length || kept.length > MOST_SEGMENTS) return null;
    const segment = bytes.subarray(at, end);
    if (marker === EXIF) turned ??= orientationIn(segment);
    if (!isNote(marker)) kept.push(segment);
    if (marker === END) return Buffer.concat([SOI, ...(turned ? [orientationNote(turned)] : []), ...kept]);
    at = marker === START_OF_SCAN ? endOfScan(bytes, end) : end;
    if (marker === START_OF_SCAN) kept.push(bytes.subarray(end, at));
  }
  return null;
}

const endOfSegment = (bytes: Buffer, at: number) => (at + 4 <= bytes.length ? at + 2 + bytes.readUInt16BE(at + 2) : bytes.length + 1);

/** The picture itself runs to the next marker that is not a stuffed byte or a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && !standsAlone(marker)) return at;
  }
  return bytes.length;
}

/** 2 to 8 where the picture is turned or mirrored; null where it stands, or the note cannot be read. */
function orientationIn(segment: Buffer): number | null {
  const tiff = segment.subarray(10);
  if (segment.toString("latin1", 4, 8) !== "Exif" || tiff.length < 14) return null;
  const isLittle = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(short(directory), 100); entry++) {
    const at = directory + 2 + entry * 12;
    const value = short(at + 8);
    if (short(at) === ORIENTATION) return value >= 2 && value <= 8 ? value : null;
  }
  return null;
}

/** An Exif note with the one thing worth keeping. */
function orientationNote(orientation: number): Buffer {
  const note = Buffer.from("ffe1002245786966000049492a0008000000010012010300010000000000000000000000", "hex");
  note.writeUInt16LE(orientation, 28);
  return note;
}
