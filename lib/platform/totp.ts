// The second factor (TOTP, RFC 6238): six digits, thirty seconds, each code good once.
import "server-only";
import { Secret, TOTP } from "otpauth";
import { unseal } from "./seal";

const PERIOD = 30;

/** A fresh secret: 160 bits in base32. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32;

export const totpOf = (secret: string, label = "") => new TOTP({ issuer: "Đối thoại", label, secret, digits: 6, period: PERIOD });

/** The time step of a right code, later than the last one used; null where the code is wrong or was used before. */
export function secondFactorStep(given: { sealed: Uint8Array; accountId: string; code: string; now: Date; lastStep: number | null }): number | null {
  const delta = totpOf(unseal(given.sealed, `totp:${given.accountId}`)).validate({ token: given.code, timestamp: given.now.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(given.now.getTime() / 1000 / PERIOD) + delta;
  return given.lastStep === null || step > given.lastStep ? step : null;
}
