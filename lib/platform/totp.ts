// The second factor (TOTP, RFC 6238): six digits, thirty seconds, each code good once.
import "server-only";
import { createHmac } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { env } from "./env";
import { seal, unseal } from "./seal";

const PERIOD = 30;

type Holder = { id: string; passwordHash: string; totpSealed: Uint8Array | null };

/** The secret that an account would take next: 160 bits in base32, the same until it is taken or the password changes, so no page has to carry it. */
export function offeredSecret({ id, passwordHash, totpSealed }: Holder): string {
  const offer = createHmac("sha256", env().DATA_KEY)
    .update(`totp:${id}:${passwordHash}:`)
    .update(totpSealed ?? "");
  return Secret.fromHex(offer.digest("hex").slice(0, 40)).base32;
}

export const totpOf = (secret: string, label = "") => new TOTP({ issuer: "Đối thoại", label, secret, digits: 6, period: PERIOD });

/** The time step of a right code for the account's secret, later than the last one used; null where the code is wrong or was used before. */
export function secondFactorStep(
  account: { id: string; totpSealed: Uint8Array; totpLastStep: number | null },
  code: string,
  now: Date,
): number | null {
  const step = stepOf(unseal(account.totpSealed, purposeOf(account)), code, now);
  return step !== null && (account.totpLastStep === null || step > account.totpLastStep) ? step : null;
}

/** What to store once a right code was typed from the offered secret; that code is used up by it. Null where it is wrong. */
export function takenFactor(account: Holder, code: string, now: Date) {
  const secret = offeredSecret(account);
  const totpLastStep = stepOf(secret, code, now);
  return totpLastStep === null ? null : { totpSealed: seal(secret, purposeOf(account)), totpLastStep };
}

function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

const purposeOf = ({ id }: { id: string }) => `totp:${id}`;
