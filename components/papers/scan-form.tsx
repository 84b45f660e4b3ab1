// The scan of a signed paper, when it comes after everything else.
import { useTranslations } from "next-intl";
import { FileField } from "@/components/ui/file-field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { SCAN } from "./accepts";
import type { SentPaper } from "./current-paper";

export function ScanForm({ paper, keep }: { paper: SentPaper; keep: FormAction }) {
  const t = useTranslations("papers");
  return (
    <Fold summary={t("addScan")}>
      <Form action={keep} submit={t("saveScan")} look="quiet" hidden={{ paperId: paper.id }}>
        <FileField name="scanId" label={t("scan")} hint={t(paper.scan ? "scanLaterHint" : "scanOnlyHint")} accept={SCAN} />
      </Form>
    </Fold>
  );
}
