import * as z from "zod";
import { count, id, line, optionalCount, optionalId, optionalLine, seen, text, ticked } from "@/lib/platform/shapes";
import { cellsOf } from "./pasting";

const cells = text.transform(cellsOf);

export const addClusterInput = z.object({ planId: id });
export const clusterInput = z.object({ clusterId: id });
export const saveClusterInput = z.object({
  clusterId: id,
  seen,
  venueId: optionalId,
  hostCommuneId: optionalId,
  leadCommuneId: optionalId,
  chair: optionalLine,
  secretary: optionalLine,
  guestSeats: count,
  typedSeats: optionalCount,
});
export const placeCommunesInput = z.object({ clusterId: id, pasted: cells.refine((rows) => rows.length > 0, "required") });
export const moveCommuneInput = z.object({ planId: id, communeId: id, clusterId: id });
export const communeInput = z.object({ planId: id, communeId: id });
export const addHamletsInput = z.object({ planId: id, communeId: id, pasted: cells, unnamed: optionalCount, toCheck: ticked });
export const nameHamletInput = z.object({ hamletId: id, seen, name: line, toCheck: ticked });
export const hamletInput = z.object({ hamletId: id });
export const saveVenueInput = z.object({
  planId: id,
  venueId: optionalId,
  seen,
  name: line,
  kind: z.enum(["culturalCentre", "communeOffice", "formerOffice", "hamletHouse", "other"], "invalid"),
  unitId: id,
  capacitySeats: optionalCount,
});
