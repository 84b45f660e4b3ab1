"use server";
import { changePassword } from "@/lib/features/sessions/commands";
import { renewal } from "@/lib/platform/entrance";

export const chooseFirst = renewal(changePassword, "/");
