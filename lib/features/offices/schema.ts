import * as z from "zod";
import { parseDay } from "@/lib/domain/dates";
import { cleanText } from "@/lib/domain/vietnamese";
import { day, id, line, newPassword, optionalId, optionalLine, paragraphs, seen, text, ticked, username } from "@/lib/platform/shapes";

const agencyLines = paragraphs.refine((lines) => lines.length > 0, "required");

/** The district may be left out: since 2025 communes lie right under their province. */
export const openOfficeInput = z
  .object({
    code: line,
    level: z.enum(["province", "district", "commune"], "required"),
    province: line,
    district: optionalLine,
    commune: optionalLine,
    bodyName: line,
    bureauName: line,
    agencyLines,
    symbol: line,
    place: line,
    fullName: line,
    username,
    password: newPassword,
    passwordAgain: z.string("required").normalize("NFC"),
    alsoLabourOffice: ticked,
  })
  .refine((typed) => typed.password === typed.passwordAgain, { path: ["passwordAgain"], message: "passwordsDiffer" })
  .refine((typed) => typed.level !== "district" || typed.district !== "", { path: ["district"], message: "required" })
  .refine((typed) => typed.level !== "commune" || typed.commune !== "", { path: ["commune"], message: "required" });

export const saveOfficeInput = z.object({
  officeId: id,
  seen,
  bodyName: line,
  bureauName: line,
  superiorLine: optionalLine,
  agencyLines,
  symbol: line,
  place: line,
  contact: optionalLine,
  taskForceName: line,
  communeWord: line,
  hamletWord: line,
  reportsToId: optionalId,
});

export const officeInput = z.object({ officeId: id });
export const moveClockInput = z.object({ officeId: id, today: day });

/** A year's holidays as pasted: a day, a tab or spaces, what it is. They take the place of what that year had. */
export const saveHolidaysInput = z.object({
  officeId: id,
  seen,
  year: z.coerce.number("notAYear").int("notAYear").min(2000, "notAYear").max(2100, "notAYear"),
  source: optionalLine,
  pasted: text.transform((typed, context) => {
    const holidays = typed
      .split("\n")
      .filter((row) => row.trim() !== "")
      .map(holidayIn);
    if (holidays.every((holiday) => holiday !== null)) return holidays;
    context.addIssue({ code: "custom", message: "notHolidays" });
    return z.NEVER;
  }),
});

function holidayIn(row: string) {
  const [, typed = "", name = ""] = /^\s*(\S+)\s+(.+)$/.exec(row) ?? [];
  const on = parseDay(typed);
  return on === null || cleanText(name) === "" ? null : { on, name: cleanText(name) };
}
