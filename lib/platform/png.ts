// A PNG with nothing but the picture: its texts, dates and camera notes go.

const SIGNATURE = 8;
/** Length, name and checksum of a chunk. */
const FRAME = 12;
const PICTURE = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"];

/** Null where the file is not a whole PNG. What follows its end is dropped. */
export function withoutPngNotes(bytes: Buffer): Buffer | null {
  const kept = [bytes.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + FRAME <= bytes.length; ) {
    const end = at + FRAME + bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length) return null;
    if (PICTURE.includes(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
  return null;
}
