import { paperDay } from "@/lib/domain/vietnamese";
import { citation, ended, letterhead, recipientLines, upper } from "./letterhead";
import { inSentence, lead, paragraphs } from "./parts";
import { planAnnexes } from "./plan-annexes";
import type { LegalBasis, PlanPaper } from "./plan-paper";
import { planSections } from "./plan-sections";
import type { Basis, Paper, Paragraph } from "./tree";

/** The KẾ HOẠCH with its annexes: seats, deadlines, assignment of the task force, each where it has something to say. */
export function planDocument(plan: PlanPaper): Paper {
  const { issuer, number, signedOn, year, signature } = plan;
  return {
    letterhead: letterhead({ ...issuer, number, signedOn, year }),
    title: { form: "KẾ HOẠCH", subject: plan.title },
    body: [...basesOf(plan.legalBases), ...(plan.opening ? [lead(plan.opening)] : []), ...planSections(plan), ...endOf(plan)],
    closing: {
      recipients: recipientLines(plan.recipients),
      signature: { authority: signature.authority.map(upper), position: upper(signature.position), name: signature.name },
    },
    annexes: planAnnexes(plan),
  };
}

function basesOf(bases: readonly LegalBasis[]): Basis[] {
  return bases.map((basis, i) => ({ kind: "basis", text: `${basisLine(basis)}${i === bases.length - 1 ? "." : ";"}` }));
}

/** First citation: form, number, day, issuer, subject; a law by its name alone. */
function basisLine({ kind, number, issuedOn, issuer, subject }: LegalBasis): string {
  const source = [number && ` số ${number}`, issuedOn && ` ${paperDay(issuedOn)}`, issuer && ` của ${issuer}`].filter(Boolean).join("");
  return `Căn cứ ${kind}${source}${source ? " về việc" : ""} ${subject}`;
}

function endOf({ replaces, closing, issuer }: PlanPaper): Paragraph[] {
  const replacing = replaces
    ? `Kế hoạch này thay thế Kế hoạch ${citation({ ...replaces, symbol: issuer.symbol })} của ${issuer.name} về ${inSentence(replaces.title)}.`
    : "";
  return paragraphs(replacing, ended(closing));
}
