"use server";
import * as backups from "@/lib/features/backups/commands";
import * as offices from "@/lib/features/offices/commands";
import { action } from "@/lib/platform/action";

export const saveOffice = action(offices.saveOffice, () => "/office");
export const saveHolidays = action(offices.saveHolidays, () => "/office");
export const moveClock = action(offices.moveClock, () => "/office");
export const leaveDemonstration = action(offices.leaveDemonstration, (_, left) => (left ? "/office/real/leaving" : "/office/real"));
export const makeBackup = action(backups.makeBackup, () => "/office");
export const storeRecoveryKey = action(backups.storeRecoveryKey, () => "/office/recovery-key");
