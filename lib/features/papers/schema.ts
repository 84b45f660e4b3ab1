import * as z from "zod";
import { count, day, id, line, optionalId, reason, text } from "@/lib/platform/shapes";

export const paperInput = z.object({ paperId: id });
export const withdrawInput = z.object({ paperId: id, why: reason });
export const signatureInput = z.object({ paperId: id, signerName: line, scanId: optionalId });
export const numberInput = z.object({ paperId: id, number: count.pipe(z.number().min(1, "notACount")), signedOn: day, scanId: optionalId });
export const scanInput = z.object({ paperId: id, scanId: id });
export const replaceInput = z.object({ paperId: id, editedId: id, note: text });
