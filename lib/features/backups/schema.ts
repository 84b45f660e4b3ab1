import * as z from "zod";
import { id, ticked } from "@/lib/platform/shapes";

export const makeBackupInput = z.object({ officeId: id });
export const storeRecoveryKeyInput = z.object({ officeId: id, stored: ticked.refine((isStored) => isStored, "required") });
