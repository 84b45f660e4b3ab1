"use server";
import { planDialogue, postponeDialogue, recordHeldDialogue } from "@/lib/features/dialogues/commands";
import { action } from "@/lib/platform/action";

export const plan = action(planDialogue, ({ clusterId }, done) => `/plans/${done?.id}/dialogues/${clusterId}#content`);
export const postpone = action(postponeDialogue, ({ clusterId }, done) => `/plans/${done?.id}/dialogues/${clusterId}`);
export const held = action(recordHeldDialogue, ({ clusterId }, done) => `/plans/${done?.id}/dialogues/${clusterId}`);
