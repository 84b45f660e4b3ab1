import * as z from "zod";
import { ROLES } from "@/lib/domain/permissions";
import { id, line, optionalId, optionalLine, ticked, username } from "@/lib/platform/shapes";

const role = z.enum(ROLES, "invalid");

/** A role at a place. A form's one choice `post` stands for all three of its parts: "commune/<office>/<unit>". */
const post = z.object({ officeId: id, role, unitId: optionalId });
const choosesPost = (raw: unknown) => {
  if (typeof raw !== "object" || raw === null || !("post" in raw)) return raw;
  const [role, officeId, unitId] = String(raw.post).split("/");
  return { ...raw, role, officeId, unitId };
};

export const createAccountInput = z.preprocess(choosesPost, post.extend({ username, fullName: line, phone: optionalLine }));
export const givePostInput = z.preprocess(choosesPost, post.extend({ accountId: id }));
export const communeAccountsInput = z.object({ officeId: id });
export const accountInput = z.object({ accountId: id });
export const endPostInput = z.object({ postId: id });
export const roleRuleInput = z.object({ officeId: id, role, totpRequired: ticked });
