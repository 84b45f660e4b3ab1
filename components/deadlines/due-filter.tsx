// Whose dues and in which state: in the address, so that it can be sent to a colleague.
import { useTranslations } from "next-intl";
import { AskForm } from "@/components/ui/ask-form";
import { SelectField } from "@/components/ui/choice-field";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import { type DueChoice, STATES } from "./due-choice";

export function DueFilter({ communes, choice, month }: { communes: DeadlineSheet["communes"]; choice: DueChoice; month: string | null }) {
  const t = useTranslations("deadlines");
  const owners = [
    { value: "office", label: t("who.office") },
    { value: "clusters", label: t("who.clusters") },
    ...communes.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <AskForm submit={t("filter")} hidden={{ month }}>
      <SelectField none={t("all")} name="who" label={t("filterWho")} choices={owners} defaultValue={choice.who ?? ""} />
      <SelectField
        none={t("all")}
        name="state"
        label={t("filterState")}
        choices={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        defaultValue={choice.state ?? ""}
      />
    </AskForm>
  );
}
