import * as z from "zod";
import { day, id, minutesOfDay, optionalId, reason, seen, text } from "@/lib/platform/shapes";

export const planDialogueInput = z
  .object({ clusterId: id, seen, day, startsAt: minutesOfDay, endsAt: minutesOfDay, exception: text, exceptionFileId: optionalId })
  .refine((given) => given.startsAt < given.endsAt, { path: ["endsAt"], message: "hoursNotInOrder" });
export const postponeDialogueInput = z.object({ clusterId: id, seen, why: reason });
export const recordHeldInput = z.object({
  clusterId: id,
  seen,
  heldOn: day,
  reason: text,
  document: text,
  correctedWhy: text,
  fileId: optionalId,
});
