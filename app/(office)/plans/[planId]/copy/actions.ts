"use server";
import { copyPlan } from "@/lib/features/plans/commands";
import { action } from "@/lib/platform/action";

export const copy = action(copyPlan, (_, done) => `/plans/${done?.id}`);
