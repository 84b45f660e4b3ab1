// A new unit under this one.
import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-field";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { type Level, MAY_HOLD } from "@/lib/domain/units";

export function AddUnit({ parentId, level, add }: { parentId: string; level: Level; add: FormAction }) {
  const t = useTranslations("units");
  const choices = MAY_HOLD[level].map((value) => ({ value, label: t(`levels.${value}`) }));
  return (
    <Fold summary={t("addHeading")}>
      <Form action={add} submit={t("add")} hidden={{ parentId }} draft={`unit-under-${parentId}`}>
        <RadioGroup
          name="level"
          label={t("level")}
          choices={choices}
          defaultValue={choices.length === 1 ? (choices[0]?.value ?? null) : null}
        />
        <TextField name="name" label={t("name")} hint={t("nameHint")} />
        <TextField name="code" label={t("code")} optional />
        <DayField name="validFrom" label={t("validFrom")} optional />
        <TextField name="legalBasis" label={t("legalBasis")} optional />
      </Form>
    </Fold>
  );
}
