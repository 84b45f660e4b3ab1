// A PNG with nothing but the picture: its texts, dates and camera notes go.

const SIGNATURE = 8;
/** Length, name and checksum of a chunk. */
const FRAME = 12;
/** A scanner writes a thousand. A file of nothing else would cost ten times its size in memory. */
const MOST_CHUNKS = 20_000;
const PICTURE = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"];

/** Null where the file is not a whole PNG of sane chunks. What follows its end is dropped. */
export function withoutPngNotes(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + FRAME <= bytes.length; ) {
    const end = at + FRAME + bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length || kept.length > MOST_CHUNKS) return null;
    if (PICTURE.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return null;
}
