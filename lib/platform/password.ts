// Passwords: argon2id, NFC at the edge, two at a time.
import "server-only";
import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { turnstile } from "./turnstile";

/** argon2id is the library's default; OWASP's least cost for it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** A hash of nothing anybody knows: an unknown name costs as much time as a known one. */
const NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$ZkXv8g1NqbnUxZUWHjlOs9BRHTgTWvJ9RWyoWvVwhZ4";

const inTurn = turnstile(2);

/** The argon2id hash to store. */
export const hashPassword = (password: string) => inTurn(() => hash(password.normalize("NFC"), COST));

/** Is this the password? With no hash (an unknown account) the answer is no, after the same work. */
export const passwordMatches = (stored: string | null, password: string) =>
  inTurn(async () => (await verify(stored ?? NOBODY, password.normalize("NFC"))) && stored !== null);

/** A one-time password that can be read aloud and typed: no letters or digits that look alike. */
export function oneTimePassword(): string {
  const letters = "abcdefghkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group()].join("-");
}
