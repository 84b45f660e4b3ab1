import * as z from "zod";
import { LIMIT_KINDS, OFFICE_KINDS } from "@/lib/domain/dues";
import {
  count,
  day,
  id,
  line,
  optionalCount,
  optionalDay,
  optionalDong,
  optionalId,
  optionalLine,
  paragraphs,
  reason,
  seen,
  text,
  ticked,
} from "@/lib/platform/shapes";

const year = count.pipe(z.number().min(2000, "notAYear").max(2100, "notAYear"));
const norm = count.pipe(z.number().max(999, "notACount"));

/** Rows of a table in a form: those whose naming column was left empty are dropped, so emptying a row removes it. Faults keep the row's place. */
const rowsOf = <S extends z.ZodType>(naming: string, row: S) =>
  z.preprocess(
    (typed) => (Array.isArray(typed) ? typed : []),
    z
      .array(z.unknown())
      .max(200, "tooLong")
      .transform((typed, context) => typed.flatMap((each, place) => readRow(row, isNamed(each, naming) ? each : null, place, context))),
  );

function readRow<S extends z.ZodType>(row: S, each: unknown, place: number, context: z.RefinementCtx): z.output<S>[] {
  if (each === null) return [];
  const read = row.safeParse(each);
  if (read.success) return [read.data];
  for (const { path, message } of read.error.issues) context.addIssue({ code: "custom", message, path: [place, ...path] });
  return [];
}

function isNamed(each: unknown, naming: string): boolean {
  return typeof each === "object" && each !== null && String(Reflect.get(each, naming) ?? "").trim() !== "";
}

const norms = {
  taskForcePerCluster: norm,
  delegatesPerCommune: norm,
  leadersPerHamlet: norm,
  householdsPerHamlet: norm,
  peoplePerHousehold: norm.pipe(z.number().min(1, "notACount")),
};

export const createPlanInput = z.object({ officeId: id, year, title: line, ...norms });
export const copyPlanInput = z.object({ planId: id, year });
export const closePlanInput = z.object({ planId: id });
export const reportDueInput = z.object({ planId: id, seen, day, source: line });

export const saveHeadingInput = z.object({
  planId: id,
  seen,
  title: line,
  authority: paragraphs,
  position: optionalLine,
  signerName: optionalLine,
  recipients: paragraphs,
});
export const saveTextsInput = z.object({
  planId: id,
  seen,
  opening: text,
  purposes: paragraphs,
  contents: paragraphs,
  participants: paragraphs,
  form: text,
  eligibility: text,
  timing: text,
  funding: text,
  closing: text,
});
export const saveNormsInput = z.object({ planId: id, seen, ...norms });

const limit = z
  .object({
    kind: z.enum(LIMIT_KINDS, "invalid"),
    wording: z.enum(["onOrBefore", "before", "daysBefore"], "invalid"),
    day: optionalDay,
    days: optionalCount,
    lockOn: optionalDay,
    source: optionalLine,
    isInternal: ticked,
  })
  .transform((given) => (given.wording === "daysBefore" ? { ...given, day: null } : { ...given, days: null }))
  .refine((given) => given.wording !== "daysBefore" || given.days !== null, { path: ["days"], message: "required" });
export const saveLimitsInput = z.object({ planId: id, seen, rows: z.array(limit).default([]) });

export const saveLegalBasesInput = z.object({
  planId: id,
  seen,
  rows: rowsOf(
    "subject",
    z.object({
      id: optionalId,
      kind: line,
      number: optionalLine,
      issuedOn: optionalDay,
      issuer: optionalLine,
      subject: line,
      isFunding: ticked,
    }),
  ),
});
export const saveFundingInput = z.object({
  planId: id,
  seen,
  rows: rowsOf("name", z.object({ id: optionalId, name: line, amountDong: optionalDong, note: optionalLine })),
});
export const saveProgrammesInput = z.object({
  planId: id,
  seen,
  rows: rowsOf("name", z.object({ id: optionalId, name: line, leadId: optionalId })),
});
export const saveTopicsInput = z.object({
  planId: id,
  seen,
  rows: rowsOf("name", z.object({ id: optionalId, name: line, answererId: optionalId, isProgramme: ticked })),
});

const DUTY_OWNERS = ["labourOffice", "taskForce", "communes", "hostCommunes", "agencies"] as const;
export const saveDutiesInput = z.object({
  planId: id,
  seen,
  rows: rowsOf("text", z.object({ id: optionalId, owner: z.enum(DUTY_OWNERS, "invalid"), text: reason })),
});
export const recordDutyInput = z.object({ dutyId: id, seen, doneOn: optionalDay, doneNote: optionalLine });
export const officeDueInput = z.object({
  planId: id,
  kind: z.enum(OFFICE_KINDS, "invalid"),
  seen,
  doneOn: optionalDay,
  doneNote: optionalLine,
});
export const receiptInput = z.object({
  planId: id,
  communeId: id,
  kind: z.enum(["communePlan", "clusterPlan", "communeReport"], "invalid"),
  seen,
  receivedOn: day,
  paperOn: day,
  reference: optionalLine,
  lateReason: text,
  correctedWhy: text,
  fileId: optionalId,
});
export const sendPlanInput = z.object({ planId: id });
