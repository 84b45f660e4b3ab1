// A stream sealed in numbered chunks (AES-256-GCM): a chunk that was changed, moved, left out or cut off at the end does not open.
import "server-only";
import { createCipheriv, createDecipheriv } from "node:crypto";
import { freshSecret, secretAt } from "./recovery";

type Bytes = AsyncIterable<Buffer>;

const MAGIC = "doi-thoai backup 1 ";
const CHUNK = 64 * 1024;
const TAG = 16;
/** Before each chunk: is it the last (1 byte), and how long is it (4 bytes). */
const FRAME = 5;

/** Not a backup, another recovery key, or a file that was changed or cut off. */
export class Unreadable extends Error {}

/** The sealed form of the bytes, for whoever holds the recovery key of this public key. */
export async function* sealed(plain: Bytes, publicKey: string): AsyncGenerator<Buffer> {
  const { secret, point } = freshSecret(publicKey);
  yield Buffer.from(`${MAGIC}${point}\n`);
  let number = 0;
  let waiting: Buffer | null = null;
  for await (const chunk of inChunks(plain)) {
    if (waiting) yield sealChunk(secret, waiting, number++, false);
    waiting = chunk;
  }
  yield sealChunk(secret, waiting ?? Buffer.alloc(0), number, true);
}

/** The bytes again. @throws Unreadable at the first chunk that does not open, or at an end that comes too soon or too late. */
export async function* unsealed(bytes: Bytes, recoveryKey: string): AsyncGenerator<Buffer> {
  const reader = new Reader(bytes);
  const head = (await reader.line()) ?? "";
  if (!head.startsWith(MAGIC)) throw new Unreadable("not a backup");
  const secret = secretOf(recoveryKey, head.slice(MAGIC.length));
  for (let number = 0, isLast = false; !isLast; number++) {
    const frame = await reader.take(FRAME);
    isLast = frame.readUInt8(0) === 1;
    yield openChunk(secret, await reader.take(Math.min(frame.readUInt32BE(1), CHUNK + TAG)), number, frame);
  }
  if (!(await reader.isAtEnd())) throw new Unreadable("something follows the last chunk");
}

function sealChunk(secret: Buffer, chunk: Buffer, number: number, isLast: boolean): Buffer {
  const frame = Buffer.alloc(FRAME);
  frame.writeUInt8(isLast ? 1 : 0, 0);
  frame.writeUInt32BE(chunk.length + TAG, 1);
  const cipher = createCipheriv("aes-256-gcm", secret, nonceOf(number)).setAAD(frame);
  const body = Buffer.concat([cipher.update(chunk), cipher.final()]);
  return Buffer.concat([frame, cipher.getAuthTag(), body]);
}

function openChunk(secret: Buffer, chunk: Buffer, number: number, frame: Buffer): Buffer {
  try {
    const decipher = createDecipheriv("aes-256-gcm", secret, nonceOf(number)).setAAD(frame);
    decipher.setAuthTag(chunk.subarray(0, TAG));
    return Buffer.concat([decipher.update(chunk.subarray(TAG)), decipher.final()]);
  } catch (cause) {
    throw new Unreadable(number === 0 ? "another recovery key, or changed" : "changed", { cause });
  }
}

function secretOf(recoveryKey: string, point: string): Buffer {
  try {
    return secretAt(recoveryKey, point);
  } catch (cause) {
    throw new Unreadable("changed", { cause });
  }
}

/** The secret is one file's own, so a counter is nonce enough. */
function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 8);
  return nonce;
}

async function* inChunks(plain: Bytes): AsyncGenerator<Buffer> {
  const reader = new Reader(plain);
  while (!(await reader.isAtEnd())) yield await reader.upTo(CHUNK);
}

/** Takes a stream in the lengths that the reader wants. */
class Reader {
  private held = Buffer.alloc(0);
  private readonly source: AsyncIterator<Buffer>;

  constructor(bytes: Bytes) {
    this.source = bytes[Symbol.asyncIterator]();
  }

  async upTo(length: number): Promise<Buffer> {
    while (this.held.length < length && (await this.more()));
    return this.cut(length);
  }

  async take(length: number): Promise<Buffer> {
    const taken = await this.upTo(length);
    if (taken.length < length) throw new Unreadable("cut off");
    return taken;
  }

  /** A short first line, or null where there is none. */
  async line(): Promise<string | null> {
    while (!this.held.includes(10) && this.held.length < 200 && (await this.more()));
    const end = this.held.indexOf(10);
    return end < 0 ? null : this.cut(end + 1).toString("latin1", 0, end);
  }

  async isAtEnd(): Promise<boolean> {
    return this.held.length === 0 && !(await this.more());
  }

  private cut(length: number): Buffer {
    const taken = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return taken;
  }

  private async more(): Promise<boolean> {
    const { value, done } = await this.source.next();
    if (!done) this.held = Buffer.concat([this.held, value]);
    return !done;
  }
}
