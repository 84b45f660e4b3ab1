// The recovery key: shown and printed once. The server keeps its public half, so it can seal backups that only the paper opens.
import "server-only";
import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomInt,
  scryptSync,
} from "node:crypto";

/** Letters and digits that cannot be taken for one another on paper. */
const ALPHABET = "ABCDEFGHKMNPQRSTUVWXYZ23456789";
const GROUPS = 8;
/** The start of every X25519 private key in PKCS #8; the 32 bytes of the key follow. */
const PKCS8 = Buffer.from("302e020100300506032b656e04220420", "hex");
const PURPOSE = "doi-thoai backup 1";

/** A fresh key of 157 bits: "K7QM-…", eight groups of four. */
export function newRecoveryKey(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}

/** The half that the server keeps. Spaces, dashes and small letters do not matter. */
export function publicKeyOf(recoveryKey: string): string {
  return pointOf(createPublicKey(privateKeyOf(recoveryKey)));
}

/** A secret for one file that only the holder of the recovery key finds again, from the returned `point`. */
export function freshSecret(publicKey: string): { secret: Buffer; point: string } {
  const once = generateKeyPairSync("x25519");
  const point = pointOf(once.publicKey);
  return { point, secret: agreed(once.privateKey, keyAt(publicKey), point) };
}

/** The secret of the file that bears this point. A wrong recovery key gives a secret that opens nothing. */
export function secretAt(recoveryKey: string, point: string): Buffer {
  return agreed(privateKeyOf(recoveryKey), keyAt(point), point);
}

function agreed(privateKey: KeyObject, publicKey: KeyObject, point: string): Buffer {
  return Buffer.from(hkdfSync("sha256", diffieHellman({ privateKey, publicKey }), point, PURPOSE, 32));
}

/** The same paper must give the same key on any machine, so the salt is a constant; 157 random bits need none. */
function privateKeyOf(recoveryKey: string): KeyObject {
  const letters = recoveryKey.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const seed = scryptSync(letters, PURPOSE, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
}

const pointOf = (key: KeyObject) => key.export({ format: "jwk" }).x ?? "";
const keyAt = (point: string) => createPublicKey({ key: { kty: "OKP", crv: "X25519", x: point }, format: "jwk" });
