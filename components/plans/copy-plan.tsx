// Another year's plan from this one.
import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";

export function CopyPlan({ planId, year, copy }: { planId: string; year: number; copy: FormAction }) {
  const t = useTranslations("planForms.copy");
  return (
    <>
      <PageHead title={t("title", { year: String(year) })} state={t("purpose")} />
      <p className="max-w-2xl">{t("leftBehind")}</p>
      <Form action={copy} submit={t("submit")} hidden={{ planId }}>
        <TextField name="year" label={t("year")} inputMode="numeric" maxLength={4} defaultValue={year + 1} />
      </Form>
    </>
  );
}
