// A choice in a table of rows. Pasted words that no choice goes by stay in it as they were written, and it says so.
"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FieldError, spoken } from "@/components/ui/field";
import { useField } from "@/components/ui/form-state";
import { isStrange, type RowChoice } from "./pasted";

type ChoiceBoxProps = { name: string; choices: readonly RowChoice[]; saved: string; look: string };

/** What was pasted last wins: its box is made anew. */
export function ChoiceBox(props: ChoiceBoxProps) {
  const { typed } = useField(props.name);
  const pasted = isStrange(props.saved, props.choices) ? props.saved : "";
  return <Choices key={pasted} {...props} first={pasted || (typed ?? props.saved)} />;
}

function Choices({ name, choices, look, first }: ChoiceBoxProps & { first: string }) {
  const t = useTranslations("ui");
  const { id, error } = useField(name);
  const [chosen, choose] = useState(first);
  const strange = isStrange(first, choices) ? first : null;
  const said = strange !== null && chosen === strange ? t("notAChoice", { text: strange }) : error;
  return (
    <>
      <FieldError id={id} error={said} />
      <select
        id={id}
        name={name}
        defaultValue={first}
        onInput={(event) => choose(event.currentTarget.value)}
        {...spoken(id, undefined, said)}
        className={`${look} min-h-12`}
      >
        <option value="">{t("choose")}</option>
        {strange !== null && <option value={strange}>{strange}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </>
  );
}
