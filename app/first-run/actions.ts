"use server";
import * as offices from "@/lib/features/offices/commands";
import { opening } from "@/lib/platform/opening";

export const openOffice = opening(offices.openOffice, "/sign-in?next=/office");
