"use server";
import {
  recordReportDue,
  saveDuties,
  saveFunding,
  saveHeading,
  saveLegalBases,
  saveLimits,
  saveNorms,
  saveProgrammes,
  saveTexts,
  saveTopics,
} from "@/lib/features/plans/section-commands";
import { action } from "@/lib/platform/action";

export const heading = action(saveHeading, ({ planId }) => `/plans/${planId}/edit/heading`);
export const texts = action(saveTexts, ({ planId }) => `/plans/${planId}/edit/texts`);
export const norms = action(saveNorms, ({ planId }) => `/plans/${planId}/edit/norms`);
export const limits = action(saveLimits, ({ planId }) => `/plans/${planId}/edit/limits`);
export const legalBases = action(saveLegalBases, ({ planId }) => `/plans/${planId}/edit/legal-bases`);
export const funding = action(saveFunding, ({ planId }) => `/plans/${planId}/edit/funding`);
export const programmes = action(saveProgrammes, ({ planId }) => `/plans/${planId}/edit/programmes`);
export const topics = action(saveTopics, ({ planId }) => `/plans/${planId}/edit/topics`);
export const duties = action(saveDuties, ({ planId }) => `/plans/${planId}/edit/duties`);
export const reportDue = action(recordReportDue, ({ planId }) => `/plans/${planId}/edit/limits`);
