"use server";
import { assignMember, recordDecision, removeMember, saveMember, unassignMember } from "@/lib/features/task-force/commands";
import { action } from "@/lib/platform/action";

export const decide = action(recordDecision, ({ planId }) => `/plans/${planId}/task-force`);
export const save = action(saveMember, ({ planId }) => `/plans/${planId}/task-force`);
export const remove = action(removeMember, ({ planId }) => `/plans/${planId}/task-force`);
export const assign = action(assignMember, ({ planId }) => `/plans/${planId}/task-force`);
export const unassign = action(unassignMember, ({ planId }) => `/plans/${planId}/task-force`);
