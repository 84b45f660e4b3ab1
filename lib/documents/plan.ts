import { citation, ended, letterhead, recipientLines, upper } from "./letterhead";
import { planAnnexes } from "./plan-annexes";
import type { PlanPaper } from "./plan-paper";
import { planSections } from "./plan-sections";
import { titledParts } from "./parts";
import type { Basis, Block, Paper } from "./tree";
import { paragraph } from "./parts";

/** The KẾ HOẠCH with its three annexes: seats, deadlines, assignment of the task force. */
export function planDocument(plan: PlanPaper): Paper {
  return {
    letterhead: letterhead({ ...plan.issuer, number: plan.number, signedOn: plan.signedOn, year: plan.year }),
    title: { form: "KẾ HOẠCH", subject: plan.title },
    body: [...basesOf(plan), paragraph(plan.opening)],
    closing: { recipients: recipientLines(plan.recipients), signature: plan.signature },
    annexes: planAnnexes(plan),
  };
}
