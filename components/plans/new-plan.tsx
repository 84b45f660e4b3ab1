// A new year's plan: its year, its title and its norms. Everything else is filled section by section.
import { useTranslations } from "next-intl";
import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import { NormFields } from "./section-fields";

export function NewPlan({ officeId, create }: { officeId: string; create: FormAction }) {
  const t = useTranslations("planForms.create");
  return (
    <>
      <PageHead title={t("title")} state={t("purpose")} />
      <Form action={create} submit={t("submit")} hidden={{ officeId }} draft="plan:new">
        <TextField name="year" label={t("year")} inputMode="numeric" maxLength={4} />
        <TextArea name="title" label={t("planTitle")} hint={t("planTitleHint")} rows={2} />
        <fieldset className="flex flex-col gap-5">
          <legend className="pb-3 text-lg font-bold text-water">{t("norms")}</legend>
          <NormFields form={{ values: {}, bodies: [] }} />
        </fieldset>
      </Form>
    </>
  );
}
