"use server";
import * as sessions from "@/lib/features/sessions/commands";
import { entrance, exit } from "@/lib/platform/entrance";

export const signIn = entrance(sessions.signIn);
export const signOut = exit(sessions.signOut);
