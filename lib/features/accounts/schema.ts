import * as z from "zod";
import { ROLES } from "@/lib/domain/permissions";
import { id, line, optionalId, optionalLine, ticked } from "@/lib/platform/shapes";

const username = z
  .string("required")
  .transform((typed) => typed.trim().toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,59}$/, "notAUsername"));
const password = z.string("required").min(12, "passwordShort").max(200, "tooLong");
const code = z.string().default("").transform((typed) => typed.replace(/\s/g, ""));

export const signInInput = z.object({
  username: z.string("required").trim().toLowerCase().min(1, "required").max(100, "tooLong"),
  password: z.string("required").min(1, "required").max(200, "tooLong"),
  code,
});
export const changePasswordInput = z
  .object({ current: z.string().min(1, "required").max(200, "tooLong"), password, again: z.string() })
  .refine((typed) => typed.password === typed.again, { path: ["again"], message: "passwordsDiffer" });
export const enrolTotpInput = z.object({ secret: z.string().regex(/^[A-Z2-7]{32}$/, "invalid"), code: code.pipe(z.string().regex(/^\d{6}$/, "notACode")) });
export const createAccountInput = z.object({
  officeId: id,
  username,
  fullName: line,
  phone: optionalLine,
  role: z.enum(ROLES, "invalid"),
  unitId: optionalId,
});
export const accountInput = z.object({ accountId: id });
export const givePostInput = z.object({ accountId: id, officeId: id, role: z.enum(ROLES, "invalid"), unitId: optionalId });
export const endPostInput = z.object({ postId: id });
export const endSessionInput = z.object({ sessionId: id });
export const roleRuleInput = z.object({ officeId: id, role: z.enum(ROLES, "invalid"), totpRequired: ticked });
export const localeInput = z.object({ locale: z.enum(["vi", "en"], "invalid"), here: z.string().default("/") });
