// A unit's name, code and first day; a new name leaves the old one to be found.
import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/choice-field";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { UnitSheet } from "@/lib/features/units/queries";

export function NameForm({ unit: { id, values, seen, toCheck }, rename }: { unit: UnitSheet; rename: FormAction }) {
  const t = useTranslations("units");
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t("nameHeading")}</h2>
      <Form action={rename} submit={t("save")} hidden={{ unitId: id, seen }} draft={`unit-${id}`}>
        <TextField name="name" label={t("name")} hint={t("nameHint")} defaultValue={values.name} />
        <CheckField name="keepsAlias" label={t("keepsAlias")} defaultChecked />
        <TextField name="code" label={t("code")} defaultValue={values.code} optional />
        <DayField name="validFrom" label={t("validFrom")} defaultValue={values.validFrom ?? ""} optional />
        <CheckField name="toCheck" label={t("stillToCheck")} defaultChecked={toCheck} />
      </Form>
    </section>
  );
}
