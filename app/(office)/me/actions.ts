"use server";
import * as sessions from "@/lib/features/sessions/commands";
import { action } from "@/lib/platform/action";
import { renewal } from "@/lib/platform/entrance";

export const changePassword = renewal(sessions.changePassword, "/me");
export const endSession = action(sessions.endSession, () => "/me");
export const setLocale = action(sessions.setLocale, () => "/me");
