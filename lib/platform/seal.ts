// What is stored sealed (AES-256-GCM under DATA_KEY): second-factor secrets now, identity numbers with the register.
import "server-only";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { env } from "./env";

/** The purpose of a first password kept for its printed slip. */
export const SLIP = "slip";
/** The purpose of the recovery key kept until it was printed. */
export const RECOVERY = "recovery";

/** The known text that travels sealed in every backup, and its purpose. */
export const CANARY = "doi-thoai canary 1";

const keyFrom = (dataKey: string) => createHash("sha256").update(dataKey).digest();

/** Bytes: 12 of nonce, 16 of tag, then the text. `purpose` is bound in: a value moved to another column does not open. */
export function seal(text: string, purpose: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFrom(env().DATA_KEY), nonce).setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/** @throws when the bytes were changed, or sealed for another purpose or under another key. */
export function unseal(sealed: Uint8Array, purpose: string, dataKey = env().DATA_KEY): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", keyFrom(dataKey), bytes.subarray(0, 12)).setAAD(Buffer.from(purpose));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}
