"use server";
import { approvePaper, keepScan as keep, recordNumber, recordSignature, replacePaper, withdrawPaper } from "@/lib/features/papers/commands";
import { sendPlan } from "@/lib/features/plans/commands";
import { action } from "@/lib/platform/action";

export const send = action(sendPlan, ({ planId }) => `/plans/${planId}/paper`);
export const withdraw = action(withdrawPaper, (_, done) => `/plans/${done?.id}/paper`);
export const approve = action(approvePaper, (_, done) => (done ? `/plans/${done.id}/paper` : "/"));
export const sign = action(recordSignature, (_, done) => `/plans/${done?.id}/paper`);
export const number = action(recordNumber, (_, done) => `/plans/${done?.id}/paper`);
export const keepScan = action(keep, (_, done) => `/plans/${done?.id}/paper`);
export const replace = action(replacePaper, (_, done) => `/plans/${done?.id}/paper`);
