// What the office is called, on its papers and on the screen.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { OfficeSheet } from "@/lib/features/offices/queries";

export function NamesForm({ sheet: { id, values, seen, others, may }, save }: { sheet: OfficeSheet; save: FormAction }) {
  const t = useTranslations("office");
  const forbidden = useTranslations("refusals")("forbidden");
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t("namesHeading")}</h2>
      {may.setRoleRules && <Link href="/people/roles">{t("roleRules")}</Link>}
      <Form action={save} submit={t("save")} hidden={{ officeId: id, seen }} draft={`office-${id}`} why={may.save ? null : forbidden}>
        <TextField name="bodyName" label={t("bodyName")} hint={t("bodyNameHint")} defaultValue={values.bodyName} />
        <TextField name="bureauName" label={t("bureauName")} defaultValue={values.bureauName} />
        <TextField name="superiorLine" label={t("superiorLine")} hint={t("superiorLineHint")} defaultValue={values.superiorLine} optional />
        <TextArea name="agencyLines" label={t("agencyLines")} hint={t("agencyLinesHint")} defaultValue={values.agencyLines} rows={2} />
        <TextField name="symbol" label={t("symbol")} hint={t("symbolHint")} defaultValue={values.symbol} />
        <TextField name="place" label={t("place")} defaultValue={values.place} />
        <TextField name="contact" label={t("contact")} hint={t("contactHint")} defaultValue={values.contact} optional />
        <TextField name="taskForceName" label={t("taskForceName")} defaultValue={values.taskForceName} optional />
        <TextField name="communeWord" label={t("communeWord")} hint={t("communeWordHint")} defaultValue={values.communeWord} optional />
        <TextField name="hamletWord" label={t("hamletWord")} hint={t("hamletWordHint")} defaultValue={values.hamletWord} optional />
        {others.length > 0 && (
          <SelectField name="reportsToId" label={t("reportsTo")} choices={others} defaultValue={values.reportsToId ?? ""} optional />
        )}
      </Form>
    </section>
  );
}
