// The parts of a ZIP file. All that its directory says is held against the file itself before anything is unpacked.
import "server-only";
import { inflateRawSync } from "node:zlib";

/** A part and where its bytes stand; `packed` and `unpacked` are bytes. */
export type Entry = { name: string; from: number; packed: number; unpacked: number; isStored: boolean };

type Listed = Omit<Entry, "from"> & { at: number };

const MAX_ENTRIES = 2_000;
const MAX_UNPACKED = 200_000_000;
const MAX_RATIO = 100;
const SMALL = 1_000_000;
const END = { signature: 0x06054b50, bytes: 22 };
const LISTED = { signature: 0x02014b50, bytes: 46 };
const HEADER = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR_FOLLOWS = 0x0008;
/** How hard it was packed, sizes told after the part, names in UTF-8. Every other flag is encryption, or nothing we know. */
const KNOWN_FLAGS = 0x0806 | DESCRIPTOR_FOLLOWS;
/** What a header says of its sizes where they follow the part: nothing, or that they are too long for it. */
const UNTOLD = [0, 0xffffffff];

/** The parts as the directory at the end lists them; null where two share bytes, a part's own header says otherwise, or they unpack beyond all measure. */
export function zipEntries(bytes: Buffer): Entry[] | null {
  const listed = listedIn(bytes);
  if (!listed || listed.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_UNPACKED) return null;
  const entries: Entry[] = [];
  let free = 0;
  for (const { at, ...part } of listed.toSorted((one, other) => one.at - other.at)) {
    const from = at < free ? null : bodyOf(bytes, { at, ...part });
    if (from === null) return null;
    free = from + part.packed;
    entries.push({ ...part, from });
  }
  return free <= directoryOf(bytes) ? entries : null;
}

/** A part's bytes; null where they are not as many as its directory said, or cannot be unpacked. Takes no more memory than that number. */
export function zipPart(bytes: Buffer, { from, packed, unpacked, isStored }: Entry): Buffer | null {
  const body = bytes.subarray(from, from + packed);
  if (isStored) return body;
  try {
    // One chunk with a byte to spare: a second one, and the joining of the two, would take the memory three times.
    const part = inflateRawSync(body, { chunkSize: Math.max(unpacked + 1, 64), maxOutputLength: Math.max(unpacked, 1) });
    return part.length === unpacked ? part : null;
  } catch {
    return null;
  }
}

const directoryOf = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - END.bytes + 16);

/** The directory runs to the file's last 22 bytes and is told nowhere else: no comment, no second disk, no larger twin. */
function listedIn(bytes: Buffer): Listed[] | null {
  const end = bytes.length - END.bytes;
  if (end < 0 || bytes.readUInt32LE(end) !== END.signature || bytes.readUInt32LE(end + 4) !== 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES || count !== bytes.readUInt16LE(end + 8) || bytes.readUInt16LE(end + 20) !== 0) return null;
  const listed: Listed[] = [];
  let at = directoryOf(bytes);
  while (listed.length < count) {
    if (at + LISTED.bytes > end || bytes.readUInt32LE(at) !== LISTED.signature) return null;
    const part = listedAt(bytes, at);
    if (!part) return null;
    listed.push(part);
    at += LISTED.bytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return at === end ? listed : null;
}

/** Null where the part is encrypted, packed in a way we do not unpack, or promises too much for its size. */
function listedAt(bytes: Buffer, at: number): Listed | null {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packed, unpacked] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const isStored = method === 0;
  const isMeasured = isStored ? packed === unpacked : method === 8 && (unpacked <= SMALL || unpacked <= packed * MAX_RATIO);
  if (!isMeasured || (flags & ~KNOWN_FLAGS) !== 0) return null;
  const from = at + LISTED.bytes;
  const name = bytes.toString("utf8", from, from + bytes.readUInt16LE(at + 28));
  return { name, at: bytes.readUInt32LE(at + 42), packed, unpacked, isStored };
}

/** Where the part's bytes begin; null where its own header is missing or says something else than the directory. */
function bodyOf(bytes: Buffer, { at, name, packed, unpacked, isStored }: Listed): number | null {
  if (at + HEADER.bytes > bytes.length || bytes.readUInt32LE(at) !== HEADER.signature) return null;
  const [flags, method] = [bytes.readUInt16LE(at + 6), bytes.readUInt16LE(at + 8)];
  const untold = flags & DESCRIPTOR_FOLLOWS ? UNTOLD : [];
  const nameEnd = at + HEADER.bytes + bytes.readUInt16LE(at + 26);
  const agrees =
    (flags & ~KNOWN_FLAGS) === 0 &&
    method === (isStored ? 0 : 8) &&
    [packed, ...untold].includes(bytes.readUInt32LE(at + 18)) &&
    [unpacked, ...untold].includes(bytes.readUInt32LE(at + 22)) &&
    bytes.toString("utf8", at + HEADER.bytes, nameEnd) === name;
  return agrees ? nameEnd + bytes.readUInt16LE(at + 28) : null;
}
