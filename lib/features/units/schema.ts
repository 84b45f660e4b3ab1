import * as z from "zod";
import { day, id, line, optionalDay, optionalId, optionalLine, seen, ticked } from "@/lib/platform/shapes";

const code = optionalLine.transform((typed) => typed || null);

/** A place or a body under another; its name as people write it, with its title. */
export const addUnitInput = z.object({
  parentId: id,
  level: z.enum(["district", "commune", "hamlet", "body"], "required"),
  name: line,
  code,
  validFrom: optionalDay,
  legalBasis: optionalLine,
});

/** `keepsAlias`: the name it had goes on being found. */
export const renameUnitInput = z.object({
  unitId: id,
  seen,
  name: line,
  code,
  validFrom: optionalDay,
  toCheck: ticked,
  keepsAlias: ticked,
});

/** `successorId`: what it became, wholly or in part; a unit that was split has a row of its own for each. */
export const dissolveUnitInput = z.object({
  unitId: id,
  seen,
  validTo: day,
  legalBasis: line,
  successorId: optionalId,
  share: z.enum(["full", "part"], "invalid").default("full"),
});

export const addAliasInput = z.object({ unitId: id, name: line });
export const aliasInput = z.object({ aliasId: id });
