import * as z from "zod";
import { count, id, line, optionalCount, optionalId, optionalLine, text, ticked } from "@/lib/platform/shapes";

export const addClusterInput = z.object({ planId: id });
export const clusterInput = z.object({ clusterId: id });
export const saveClusterInput = z.object({
  clusterId: id,
  seen: z.string().default(""),
  venueId: optionalId,
  hostCommuneId: optionalId,
  leadCommuneId: optionalId,
  chair: optionalLine,
  secretary: optionalLine,
  guestSeats: count,
  typedSeats: optionalCount,
});
export const placeCommunesInput = z.object({ clusterId: id, pasted: text.pipe(z.string().min(1, "required")) });
export const moveCommuneInput = z.object({ planId: id, communeId: id, clusterId: id });
export const communeInput = z.object({ planId: id, communeId: id });
export const addHamletsInput = z.object({ planId: id, communeId: id, pasted: text, unnamed: optionalCount, toCheck: ticked });
export const nameHamletInput = z.object({ hamletId: id, name: line, toCheck: ticked });
export const hamletInput = z.object({ hamletId: id });
export const saveVenueInput = z.object({
  planId: id,
  venueId: optionalId,
  name: line,
  kind: z.enum(["culturalCentre", "communeOffice", "formerOffice", "hamletHouse", "other"], "invalid"),
  unitId: id,
  capacitySeats: optionalCount,
});
