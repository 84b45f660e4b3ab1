// How the forms of the task force show what is stored.
import "server-only";
import { writtenDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import type { Plan, TaskForceMember } from "@/prisma/generated/client";

type Decision = Pick<Plan, "taskForceDecision" | "taskForceDecisionOn" | "taskForceFileId">;

export const shownDecision = ({ taskForceDecision, taskForceDecisionOn, taskForceFileId }: Decision): Shown => ({
  decision: taskForceDecision,
  decidedOn: writtenDay(taskForceDecisionOn),
  fileId: taskForceFileId ?? "",
});

type Member = TaskForceMember & { fields: readonly { topicId: string }[] };

/** The topics under a name that no field has: a list of ids says nothing to anybody. */
export const shownMember = ({ fullName, position, unitId, accountId, isHead, fields }: Member): Shown => ({
  fullName,
  position,
  unitId: unitId ?? "",
  accountId: accountId ?? "",
  isHead: isHead ? "on" : "",
  answersFor: fields
    .map(({ topicId }) => topicId)
    .sort()
    .join(","),
});
