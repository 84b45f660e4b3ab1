// The forms of a plan as a browser would send them.
import type { Actor } from "@/lib/domain/permissions";
import { planForm } from "@/lib/features/plans/form-queries";
import type { Section } from "@/lib/features/plans/forms";
import { fromForm } from "@/lib/platform/action";

/** What a form of this section would send: what it shows, and what was changed in it. */
export async function sentForm(actor: Actor, planId: string, section: Section, changed: Record<string, string> = {}) {
  const form = await planForm(actor, planId, section);
  if (!form) throw new Error("no form");
  return fromForm({ planId, seen: form.seen, ...form.values, ...changed });
}

export const shownForm = async (actor: Actor, planId: string, section: Section) => (await planForm(actor, planId, section))?.values;
