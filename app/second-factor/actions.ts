"use server";
import { enrolTotp } from "@/lib/features/sessions/commands";
import { renewal } from "@/lib/platform/entrance";

export const enrol = renewal(enrolTotp, "/me");
