// The shapes that form fields share. Messages are keys of the catalogue `fields`; what people type is cleaned, never rewritten.
import * as z from "zod";
import { parseClock, parseDay } from "@/lib/domain/dates";
import { cleanText } from "@/lib/domain/vietnamese";

const LINE = 300;
const TEXT = 20_000;

/** Without control characters, which PostgreSQL does not store and no paper prints; a line break and a tab are text. */
const withoutControls = (typed: string) => typed.replace(/(?![\n\t])\p{Cc}/gu, "");

/** An id of ours. */
export const id = z.uuid("invalid");

/** An id as it stands in an address: what is no id names nothing, so that the page is a 404. */
export const pathId = (given: string) => (id.safeParse(given).success ? given : "00000000-0000-0000-0000-000000000000");

/** The version of a row that the form showed: see unlessChanged. */
export const seen = z.string().default("");

/** One line that must be there. */
export const line = z.string("required").transform(cleanText).pipe(z.string().min(1, "required").max(LINE, "tooLong"));

/** One line that may stay empty. */
export const optionalLine = z.string().default("").transform(cleanText).pipe(z.string().max(LINE, "tooLong"));

/** Several lines that may stay empty; line breaks are kept. */
export const text = z
  .string()
  .default("")
  .transform((typed) => withoutControls(typed.normalize("NFC").replace(/\r\n?/g, "\n")).trim())
  .pipe(z.string().max(TEXT, "tooLong"));

/** A reason or a note that must be there. */
export const reason = text.pipe(z.string().min(1, "required"));

/** Paragraphs: one a line, empty ones dropped. */
export const paragraphs = text.transform((typed) =>
  typed
    .split("\n")
    .map(cleanText)
    .filter((part) => part !== ""),
);

/** A day as people type it (dd/mm/yyyy), as a Day. */
export const day = z.string("required").transform((typed, context) => {
  const parsed = parseDay(typed);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: typed.trim() === "" ? "required" : "notADay" });
  return z.NEVER;
});

/** A day that may be unknown yet. */
export const optionalDay = z
  .preprocess((typed) => (typeof typed === "string" && typed.trim() === "" ? undefined : typed), day.optional())
  .transform((given) => given ?? null);

/** A whole number from zero on. */
export const count = z
  .string("required")
  .transform((typed) => typed.trim().replace(/\./g, ""))
  .pipe(
    z
      .string()
      .regex(/^\d{1,6}$/, "notACount")
      .transform(Number),
  );

/** A whole number that may be unknown yet. */
export const optionalCount = z
  .preprocess((typed) => (typed === "" ? undefined : typed), count.optional())
  .transform((given) => given ?? null);

/** An amount of money in đồng ("36.900.000"), or not known yet. */
export const optionalDong = z
  .string()
  .default("")
  .transform((typed) => typed.replace(/[.\s]|đồng|đ/g, ""))
  .pipe(
    z
      .string()
      .regex(/^\d{0,15}$/, "notMoney")
      .transform((digits) => (digits === "" ? null : BigInt(digits))),
  );

/** A box that is ticked or not. */
export const ticked = z.preprocess((typed) => typed === "on" || typed === "true", z.boolean());

/** An id chosen from a list, or nothing. */
export const optionalId = z.preprocess((typed) => (typed === "" ? undefined : typed), id.optional()).transform((given) => given ?? null);

/** A time of day ("07 giờ 30", "7:30", "07h30") as minutes. */
export const minutesOfDay = z.string("required").transform((typed, context) => {
  const minutes = parseClock(typed);
  if (minutes !== null) return minutes;
  context.addIssue({ code: "custom", message: "notATime" });
  return z.NEVER;
});

/** A username as typed, in the one form in which usernames are stored. */
export const nameTyped = (typed: string) => withoutControls(typed).trim().toLowerCase();

/** A username: small letters without diacritics, digits, dots, dashes. */
export const username = z
  .string("required")
  .transform(nameTyped)
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9.-]{1,59}$/, "notAUsername"));

/** A password being chosen. What makes it weak is the office's rule, not its shape. */
export const newPassword = z.string("required").normalize("NFC").min(12, "passwordShort").max(200, "tooLong");
