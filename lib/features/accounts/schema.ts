import * as z from "zod";
import { ROLES } from "@/lib/domain/permissions";
import { id, line, optionalId, optionalLine, ticked, username } from "@/lib/platform/shapes";

const place = z.strictObject({ role: z.enum(ROLES), officeId: id, unitId: optionalId });

/** A role at a place, as one choice of a form: "commune/<office>/<unit>"; the roles of a whole office leave the unit empty. */
const post = z.string("required").transform((choice, context) => {
  const [role, officeId, unitId = ""] = choice.split("/");
  const chosen = place.safeParse({ role, officeId, unitId });
  if (chosen.success) return chosen.data;
  context.addIssue({ code: "custom", message: choice === "" ? "required" : "invalid" });
  return z.NEVER;
});

export const createAccountInput = z.object({ username, fullName: line, phone: optionalLine, post });
export const givePostInput = z.object({ accountId: id, post });
export const communeAccountsInput = z.object({ officeId: id });
export const accountInput = z.object({ accountId: id });
export const endPostInput = z.object({ postId: id });
export const roleRuleInput = z.object({ officeId: id, role: z.enum(ROLES, "invalid"), totpRequired: ticked });
