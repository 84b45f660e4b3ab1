// What the office is called, on its papers and on the screen: changed by its administrator, read by others.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { OfficeSheet } from "@/lib/features/offices/queries";

type NamesProps = { sheet: OfficeSheet; save: FormAction };

export function Names({ sheet, save }: NamesProps) {
  const t = useTranslations("office");
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t("namesHeading")}</h2>
      {sheet.may.setRoleRules && <Link href="/people/roles">{t("roleRules")}</Link>}
      {sheet.may.save ? <NamesForm sheet={sheet} save={save} /> : <NamesList sheet={sheet} />}
    </section>
  );
}

function NamesForm({ sheet: { id, values, seen, others }, save }: NamesProps) {
  const t = useTranslations("office");
  return (
    <Form action={save} submit={t("save")} hidden={{ officeId: id, seen }} draft={`office-${id}`}>
      <TextField name="bodyName" label={t("bodyName")} hint={t("bodyNameHint")} defaultValue={values.bodyName} />
      <TextField name="bureauName" label={t("bureauName")} defaultValue={values.bureauName} />
      <TextField name="superiorLine" label={t("superiorLine")} hint={t("superiorLineHint")} defaultValue={values.superiorLine} optional />
      <TextArea name="agencyLines" label={t("agencyLines")} hint={t("agencyLinesHint")} defaultValue={values.agencyLines} rows={2} />
      <TextField name="symbol" label={t("symbol")} hint={t("symbolHint")} defaultValue={values.symbol} />
      <TextField name="place" label={t("place")} defaultValue={values.place} />
      <TextField name="contact" label={t("contact")} hint={t("contactHint")} defaultValue={values.contact} optional />
      <TextField name="taskForceName" label={t("taskForceName")} defaultValue={values.taskForceName} />
      <TextField name="communeWord" label={t("communeWord")} hint={t("communeWordHint")} defaultValue={values.communeWord} />
      <TextField name="hamletWord" label={t("hamletWord")} hint={t("hamletWordHint")} defaultValue={values.hamletWord} />
      {others.length > 0 && (
        <SelectField name="reportsToId" label={t("reportsTo")} choices={others} defaultValue={values.reportsToId ?? ""} optional />
      )}
    </Form>
  );
}

const READ = [
  "bodyName",
  "bureauName",
  "superiorLine",
  "agencyLines",
  "symbol",
  "place",
  "contact",
  "taskForceName",
  "communeWord",
  "hamletWord",
] as const;

function NamesList({ sheet: { values } }: Pick<NamesProps, "sheet">) {
  const t = useTranslations("office");
  return (
    <>
      <p className="text-ink-soft">{t("namesBy")}</p>
      <dl className="flex max-w-3xl flex-col gap-3">
        {READ.filter((name) => values[name]).map((name) => (
          <div key={name}>
            <dt className="text-sm text-ink-soft">{t(name)}</dt>
            <dd className="whitespace-pre-line">{values[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
