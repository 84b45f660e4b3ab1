"use server";
import { createPlan } from "@/lib/features/plans/commands";
import { action } from "@/lib/platform/action";

export const create = action(createPlan, (_, done) => `/plans/${done?.id}/edit/heading`);
