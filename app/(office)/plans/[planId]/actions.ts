"use server";
import { closePlan } from "@/lib/features/plans/commands";
import { action } from "@/lib/platform/action";

export const close = action(closePlan, ({ planId }) => `/plans/${planId}`);
