import * as z from "zod";
import { entryShape } from "@/lib/platform/session";
import { id, nameTyped } from "@/lib/platform/shapes";

const password = z.string("required").normalize("NFC").min(12, "passwordShort").max(200, "tooLong");
const knownPassword = z.string("required").min(1, "required").max(200, "tooLong");
const code = z
  .string()
  .default("")
  .transform((typed) => typed.replace(/\s/g, ""));

export const signInInput = z.object({
  username: z.string("required").transform(nameTyped).pipe(z.string().min(1, "required").max(100, "tooLong")),
  password: knownPassword,
  totp: code,
  entry: entryShape,
});
export const changePasswordInput = z
  .object({ currentPassword: knownPassword, password, passwordAgain: z.string("required").normalize("NFC"), entry: entryShape })
  .refine((typed) => typed.password === typed.passwordAgain, { path: ["passwordAgain"], message: "passwordsDiffer" });
export const enrolTotpInput = z.object({
  currentPassword: knownPassword,
  totp: code.pipe(z.string().regex(/^\d{6}$/, "notACode")),
  entry: entryShape,
});
export const endSessionInput = z.object({ sessionId: id });
export const localeInput = z.object({ locale: z.enum(["vi", "en"], "invalid") });
