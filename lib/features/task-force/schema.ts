import * as z from "zod";
import { id, line, optionalDay, optionalId, optionalLine, seen, ticked } from "@/lib/platform/shapes";

const ids = z.preprocess((typed) => (typeof typed === "string" ? typed.split(",").filter(Boolean) : typed), z.array(id)).default([]);

export const decisionInput = z.object({ planId: id, seen, decision: line, decidedOn: optionalDay, fileId: optionalId });
export const saveMemberInput = z.object({
  planId: id,
  memberId: optionalId,
  seen,
  fullName: line,
  position: optionalLine,
  unitId: optionalId,
  accountId: optionalId,
  isHead: ticked,
  topicIds: ids,
});
export const memberInput = z.object({ memberId: id });
export const assignInput = z.object({ memberId: id, clusterId: id });
