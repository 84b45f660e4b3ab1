// The one thing to do next with the plan's paper, for whoever may do it, and what else is possible now.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { PaperSheet } from "@/lib/features/plans/paper-queries";
import { currentPaper } from "./current-paper";
import { NumberForm } from "./number-form";
import { ReplaceForm } from "./replace-form";
import { SendForm } from "./send-form";
import { SignatureForm } from "./signature-form";
import { WithdrawForm } from "./withdraw-form";

export type PaperActions = Record<"send" | "withdraw" | "approve" | "sign" | "number" | "keepScan" | "replace", FormAction>;
type NextStepProps = { sheet: PaperSheet; actions: PaperActions };

export function NextStep({ sheet, actions }: NextStepProps) {
  const t = useTranslations("papers");
  const paper = currentPaper(sheet);
  const steps = stepsFor({ sheet, actions }, paper);
  if (steps.length === 0) return <div />;
  return (
    <section aria-labelledby="next-step" className="flex flex-col gap-5">
      <h2 id="next-step" className="text-xl text-water">
        {t("next")}
      </h2>
      {steps}
    </section>
  );
}

function stepsFor({ sheet, actions }: NextStepProps, paper: ReturnType<typeof currentPaper>): ReactNode[] {
  const steps: ReactNode[] = [];
  if (sheet.mayApprove && paper?.stage === "sent" && !paper.approvedAt) {
    steps.push(<ApproveForm key="approve" paperId={paper.id} approve={actions.approve} />);
  }
  if (!sheet.mayRecord) return steps;
  if (paper?.stage === "sent") {
    steps.push(<SignatureForm key="sign" paperId={paper.id} signerName={sheet.signerName} sign={actions.sign} />);
    steps.push(<ReplaceForm key="replace" paperId={paper.id} replace={actions.replace} />);
    steps.push(<WithdrawForm key="withdraw" paperId={paper.id} withdraw={actions.withdraw} />);
    return steps;
  }
  if (paper?.stage === "signed") steps.push(<NumberForm key="number" paper={paper} today={sheet.today} record={actions.number} />);
  steps.push(<SendForm key="send" sheet={sheet} send={actions.send} />);
  return steps;
}

function ApproveForm({ paperId, approve }: { paperId: string; approve: FormAction }) {
  const t = useTranslations("papers");
  return (
    <Form action={approve} submit={t("approve")} hidden={{ paperId }}>
      <p className="max-w-2xl">{t("approveWhat")}</p>
    </Form>
  );
}
