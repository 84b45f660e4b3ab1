// The parts of a ZIP file, looked at before anything is unpacked.
import "server-only";
import { inflateRawSync } from "node:zlib";

type Entry = { name: string; at: number; packed: number; unpacked: number; method: number; isEncrypted: boolean };

const MAX_ENTRIES = 2_000;
const MAX_UNPACKED = 200_000_000;
const MAX_RATIO = 100;
const SMALL = 1_000_000;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END = 22;

/** The entries as the directory at the end lists them; null where it is broken, encrypted, or unpacks beyond all measure. */
export function zipEntries(bytes: Buffer): Entry[] | null {
  const end = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + END > bytes.length || bytes.readUInt32LE(end) !== END_SIGNATURE) return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  for (let at = bytes.readUInt32LE(end + 16); entries.length < count; ) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE || count > MAX_ENTRIES) return null;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + 46, nameEnd),
      at: bytes.readUInt32LE(at + 42),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries.every(isMeasured) && total(entries) <= MAX_UNPACKED ? entries : null;
}

/** An entry's text; null where it is longer than its directory said, or cannot be unpacked. */
export function zipText(bytes: Buffer, { at, packed, unpacked, method }: Entry): string | null {
  if (at + 30 > bytes.length) return null;
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const body = bytes.subarray(from, from + packed);
  try {
    return (method === 0 ? body : inflateRawSync(body, { maxOutputLength: Math.max(unpacked, 1) })).toString("utf8");
  } catch {
    return null;
  }
}

const isMeasured = ({ isEncrypted, packed, unpacked }: Entry) => !isEncrypted && (unpacked <= SMALL || unpacked <= packed * MAX_RATIO);
const total = (entries: readonly Entry[]) => entries.reduce((sum, entry) => sum + entry.unpacked, 0);
