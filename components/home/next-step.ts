// The one next step of a plan, by what it lacks: its paper first, then its dates.
import type { PlanSheet } from "@/lib/features/plans/queries";

type Step = { key: "fill" | "send" | "sign" | "number" | "dates" | "follow" | "approve" | "read" | "key"; href: string };

const NEEDED_TO_SEND = ["communes", "legalBases", "purposes", "signature", "recipients", "dialogueLimit"];

/** The administrator's recovery key comes first: without it no backup opens. */
export function stepFor(plan: PlanSheet | null, may: { printKey: boolean }): Step | null {
  if (may.printKey) return { key: "key", href: "/office/recovery-key" };
  return plan && planStep(plan);
}

function planStep(plan: PlanSheet): Step {
  const at = (key: Step["key"], part: string): Step => ({ key, href: `/plans/${plan.id}${part}` });
  if (!plan.mayEdit) return plan.out && plan.mayApprove ? at("approve", "/paper") : at("read", "");
  if (plan.out) return at("sign", "/paper");
  if (!plan.inForce) return plan.missing.some((key) => NEEDED_TO_SEND.includes(key)) ? at("fill", "") : at("send", "/paper");
  if (plan.inForce.number === null) return at("number", "/paper");
  return plan.missing.includes("dates") ? at("dates", "/dialogues") : at("follow", "/deadlines");
}
