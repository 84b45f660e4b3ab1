// The code that an authenticator on a phone would show.
import { TOTP } from "otpauth";

/** `later`: of so many half minutes from now. */
export const codeOf = (secret: string, later = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + later * 30_000 });
