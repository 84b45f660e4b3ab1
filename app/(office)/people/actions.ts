"use server";
import * as accounts from "@/lib/features/accounts/commands";
import { action } from "@/lib/platform/action";

export const createAccount = action(accounts.createAccount, (_, made) => (made ? `/people/${made.id}/slip` : "/people"));
export const createCommuneAccounts = action(accounts.createCommuneAccounts, () => "/people/slips");
export const resetPassword = action(accounts.resetPassword, ({ accountId }) => `/people/${accountId}/slip`);
export const toggleAccount = action(accounts.toggleAccount, ({ accountId }) => `/people/${accountId}`);
export const endSessions = action(accounts.endSessions, ({ accountId }) => `/people/${accountId}`);
export const givePost = action(accounts.givePost, ({ accountId }) => `/people/${accountId}`);
export const endPost = action(accounts.endPost, ({ accountId }) => `/people/${accountId}`);
export const setRoleRule = action(accounts.setRoleRule, () => "/people/roles");
