// Number and day as the office's register gave them.
import { useTranslations } from "next-intl";
import { DayField } from "@/components/ui/day-field";
import { NumberField } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { Day } from "@/lib/domain/dates";
import { SCAN } from "./accepts";
import type { SentPaper } from "./current-paper";

export function NumberForm({ paper, today, record }: { paper: SentPaper; today: Day; record: FormAction }) {
  const t = useTranslations("papers");
  return (
    <Form action={record} submit={t("record")} hidden={{ paperId: paper.id }} draft={`number-${paper.id}`}>
      <p className="max-w-2xl">{t("numberWhat")}</p>
      <NumberField name="number" label={t("number")} unit={`/${paper.symbol}`} />
      <DayField name="signedOn" label={t("signedOn")} offer={today} />
      <FileField name="scanId" label={t("scan")} hint={t(paper.scan ? "scanLaterHint" : "scanOnlyHint")} accept={SCAN} optional />
    </Form>
  );
}
