// Small files made by hand, byte for byte as their formats want them.
import { crc32, deflateRawSync, deflateSync } from "node:zlib";

type Jpeg = { exif?: string; orientation?: number; comment?: string; after?: string; empty?: number };

/** `empty` is how many segments without a byte stand in it. */
export function jpegWith({ exif = "", orientation = 1, comment = "", after = "", empty = 0 }: Jpeg): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write("MM\0*\0\0\0\u0008\0\u0001", "latin1");
  tiff.writeUInt16BE(0x0112, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  const segment = (marker: number, body: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from("JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0", "latin1")),
    ...Array.from({ length: empty }, () => segment(0xe0, Buffer.alloc(0))),
    ...(exif ? [segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff, Buffer.from(exif)]))] : []),
    ...(comment ? [segment(0xfe, Buffer.from(comment))] : []),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(after),
  ]);
}

export function pngWith(notes: Record<string, string>, pieces = 1): Buffer {
  const chunk = (name: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    chunk("IHDR", head),
    ...Object.entries(notes).map(([name, text]) => chunk(name, Buffer.from(text))),
    ...Array.from({ length: pieces }, () => chunk("IDAT", deflateSync(Buffer.from([0, 0])))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** What stands of a part before its name, in its own header and in the directory, and where the directory looks for it. */
export type Said = { name: string; header: Buffer; directory: Buffer; place: Buffer };
export const SAID = { flags: 2, method: 4, packed: 14, unpacked: 18 };
export const PLACE = 10;

/** Words are packed, bytes are stored as they are. `twist` changes what is said of a part after it was said rightly. */
export function zipOf(parts: Record<string, string | Buffer>, twist: (said: Said) => void = () => {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, whole] of Object.entries(parts)) {
    const packed = typeof whole === "string" ? deflateRawSync(whole) : whole;
    const said = saidOf(name, whole, packed, at);
    twist(said);
    bodies.push(Buffer.concat([Buffer.from("PK\u0003\u0004"), said.header, Buffer.from(name), packed]));
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\0"), said.directory, said.place, Buffer.from(name)]));
    at += bodies.at(-1)?.length ?? 0;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from("PK\u0005\u0006"), end]);
}

function saidOf(name: string, whole: string | Buffer, packed: Buffer, at: number): Said {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(typeof whole === "string" ? 8 : 0, SAID.method);
  header.writeUInt32LE(crc32(whole), 10);
  header.writeUInt32LE(packed.length, SAID.packed);
  header.writeUInt32LE(Buffer.byteLength(whole), SAID.unpacked);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(at, PLACE);
  return { name, header, directory: Buffer.from(header), place };
}
