// A paper's one life, in four steps.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatInstant } from "@/components/ui/instant";
import { type Step, Steps } from "@/components/ui/steps";
import { formatDay } from "@/lib/domain/dates";
import type { PaperSheet } from "@/lib/features/plans/paper-queries";
import { currentPaper, type SentPaper } from "./current-paper";

const LIFE = ["draft", "sent", "signed", "inForce"] as const;

export function PaperLife({ sheet }: { sheet: PaperSheet }) {
  const t = useTranslations("papers");
  const paper = currentPaper(sheet);
  const notes = useNotes(paper);
  const reached = LIFE.findIndex((stage) => stage === (paper?.stage ?? "draft"));
  const steps = LIFE.map((id, index): Step => ({ id, label: t(`steps.${id}`), stage: stageAt(index, reached), note: notes[id] }));
  return <Steps label={t("lifeLabel")} steps={steps} />;
}

/** What was signed is done and waits for its number; a numbered paper has nothing before it. */
function stageAt(index: number, reached: number): Step["stage"] {
  const now = reached === 2 ? 3 : reached;
  if (index < now || reached === 3) return "done";
  return index === now ? "now" : "next";
}

function useNotes(paper: SentPaper | null): Partial<Record<(typeof LIFE)[number], ReactNode>> {
  const t = useTranslations("papers");
  if (!paper) return {};
  const { number, signedOn, signerName, approvedAt, sentAt } = paper;
  const sent = [t("sentOn", { when: formatInstant(sentAt) }), approvedAt && t("approvedOn", { when: formatInstant(approvedAt) })];
  return {
    sent: sent.filter(Boolean).join("; "),
    signed: signerName && t("signedBy", { name: signerName }),
    inForce: number !== null && signedOn && t("numberOf", { number: String(number).padStart(2, "0"), day: formatDay(signedOn) }),
  };
}
