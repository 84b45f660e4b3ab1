// The end of a unit: its last day, by which paper, and what it became.
import { useTranslations } from "next-intl";
import { RadioGroup, SelectField } from "@/components/ui/choice-field";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { formatDay } from "@/lib/domain/dates";
import type { UnitSheet } from "@/lib/features/units/queries";

export function DissolveForm({
  unit: { id, validTo, legalBasis, siblings, endSeen },
  dissolve,
}: {
  unit: UnitSheet;
  dissolve: FormAction;
}) {
  const t = useTranslations("units");
  const shares = (["full", "part"] as const).map((value) => ({ value, label: t(`shares.${value}`) }));
  return (
    <Fold summary={t("dissolveHeading")}>
      <p>{t("dissolveText")}</p>
      <Form action={dissolve} submit={t("dissolve")} look="danger" hidden={{ unitId: id, seen: endSeen }} draft={`unit-end-${id}`}>
        <DayField name="validTo" label={t("validTo")} defaultValue={validTo ? formatDay(validTo) : ""} />
        <TextField name="legalBasis" label={t("legalBasis")} defaultValue={legalBasis} />
        <SelectField name="successorId" label={t("successor")} choices={siblings} optional />
        <RadioGroup name="share" label={t("share")} choices={shares} defaultValue="full" />
      </Form>
    </Fold>
  );
}
