// The sections of a plan that are fields: its heading, its texts, its norms.
import { useTranslations } from "next-intl";
import { NumberField, TextArea, TextField } from "@/components/ui/field";
import type { PlanForm } from "@/lib/features/plans/form-queries";

export type SectionProps = { form: Pick<PlanForm, "values" | "bodies"> };

export function HeadingFields({ form: { values } }: SectionProps) {
  const t = useTranslations("planForms.heading");
  return (
    <>
      <TextArea name="title" label={t("title")} hint={t("titleHint")} defaultValue={values.title} rows={2} />
      <TextArea name="authority" label={t("authority")} hint={t("authorityHint")} optional defaultValue={values.authority} rows={2} />
      <TextField name="position" label={t("position")} optional defaultValue={values.position} />
      <TextField name="signerName" label={t("signerName")} optional defaultValue={values.signerName} />
      <TextArea name="recipients" label={t("recipients")} hint={t("recipientsHint")} optional defaultValue={values.recipients} rows={7} />
    </>
  );
}

const TEXTS = ["opening", "purposes", "contents", "participants", "form", "eligibility", "timing", "funding", "closing"] as const;
const PARAGRAPHS: readonly string[] = ["purposes", "contents", "participants"];

export function TextFields({ form: { values } }: SectionProps) {
  const t = useTranslations("planForms.texts");
  return TEXTS.map((name) => (
    <TextArea
      key={name}
      name={name}
      label={t(name)}
      hint={PARAGRAPHS.includes(name) ? t("oneALine") : undefined}
      optional
      defaultValue={values[name]}
    />
  ));
}

export function NormFields({ form: { values } }: SectionProps) {
  const t = useTranslations("planForms.norms");
  return (
    <>
      <NumberField
        name="taskForcePerCluster"
        label={t("taskForcePerCluster")}
        hint={t("hint", { number: "7" })}
        unit={t("people")}
        defaultValue={values.taskForcePerCluster}
      />
      <NumberField
        name="delegatesPerCommune"
        label={t("delegatesPerCommune")}
        hint={t("hint", { number: "7" })}
        unit={t("people")}
        defaultValue={values.delegatesPerCommune}
      />
      <NumberField
        name="leadersPerHamlet"
        label={t("leadersPerHamlet")}
        hint={t("hint", { number: "2" })}
        unit={t("people")}
        defaultValue={values.leadersPerHamlet}
      />
      <NumberField
        name="householdsPerHamlet"
        label={t("householdsPerHamlet")}
        hint={t("hint", { number: "6" })}
        unit={t("people")}
        defaultValue={values.householdsPerHamlet}
      />
      <NumberField
        name="peoplePerHousehold"
        label={t("peoplePerHousehold")}
        hint={t("peopleHint")}
        unit={t("people")}
        defaultValue={values.peoplePerHousehold}
      />
    </>
  );
}
