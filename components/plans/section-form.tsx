// One section of a plan as a form: guarded by the version it shows, half-typed text kept.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { PlanForm } from "@/lib/features/plans/form-queries";
import type { SectionName } from "./section-tabs";

type SectionFormProps = { name: SectionName; form: PlanForm; save: FormAction; before?: ReactNode; children: ReactNode };

export function SectionForm({ name, form, save, before, children }: SectionFormProps) {
  const t = useTranslations("planForms");
  return (
    <>
      <PageHead above={t("above", { year: String(form.year) })} title={t(`sections.${name}`)} state={t(`purpose.${name}`)} />
      {before}
      <Form
        action={save}
        submit={t("save")}
        hidden={{ planId: form.planId, seen: form.seen }}
        draft={`plan:${form.planId}:${name}`}
        why={form.closed ? t("closed") : null}
      >
        {children}
      </Form>
    </>
  );
}
