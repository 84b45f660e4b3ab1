// The day by which the province wants its report: asked for until its letter says so.
import { useTranslations } from "next-intl";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { PlanForm } from "@/lib/features/plans/form-queries";

type ReportDueProps = { form: Pick<PlanForm, "planId" | "closed">; seen: string; record: FormAction };

export function ReportDue({ form, seen, record }: ReportDueProps) {
  const t = useTranslations("planForms.reportDue");
  return (
    <section id="report-due" className="flex max-w-2xl flex-col gap-4 border-l-8 border-lotus-bright bg-sheet p-4">
      <h2 className="text-lg text-water">{t("heading")}</h2>
      <p>{t("purpose")}</p>
      <Form
        action={record}
        submit={t("save")}
        look="quiet"
        hidden={{ planId: form.planId, seen }}
        draft={`report-due:${form.planId}`}
        why={form.closed ? t("closed") : null}
      >
        <DayField name="day" label={t("day")} />
        <TextField name="source" label={t("source")} hint={t("sourceHint")} />
      </Form>
    </section>
  );
}
