"use server";
import { recordDuty, recordOfficeDue, recordReceipt } from "@/lib/features/plans/deadline-commands";
import { action } from "@/lib/platform/action";

export const duty = action(recordDuty, ({ planId }) => `/plans/${planId}/deadlines`);
export const report = action(recordOfficeDue, ({ planId }) => `/plans/${planId}/deadlines`);
export const receive = action(recordReceipt, ({ planId, kind, communeId }) => `/plans/${planId}/deadlines?who=${communeId}#${kind}`);
