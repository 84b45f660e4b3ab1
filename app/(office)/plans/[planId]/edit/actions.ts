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

export const heading = action(saveHeading, ({ planId }) => `/plans/${planId}/edit/heading?saved=1`);
export const texts = action(saveTexts, ({ planId }) => `/plans/${planId}/edit/texts?saved=1`);
export const norms = action(saveNorms, ({ planId }) => `/plans/${planId}/edit/norms?saved=1`);
export const limits = action(saveLimits, ({ planId }) => `/plans/${planId}/edit/limits?saved=1`);
export const legalBases = action(saveLegalBases, ({ planId }) => `/plans/${planId}/edit/legal-bases?saved=1`);
export const funding = action(saveFunding, ({ planId }) => `/plans/${planId}/edit/funding?saved=1`);
export const programmes = action(saveProgrammes, ({ planId }) => `/plans/${planId}/edit/programmes?saved=1`);
export const topics = action(saveTopics, ({ planId }) => `/plans/${planId}/edit/topics?saved=1`);
export const duties = action(saveDuties, ({ planId }) => `/plans/${planId}/edit/duties?saved=1`);
export const reportDue = action(recordReportDue, ({ planId }) => `/plans/${planId}/edit/limits?saved=1`);
