// Fields that choose: one of a list, yes or no, one of few in sight.
"use client";
import { useTranslations } from "next-intl";
import { BOX, Field, FieldError, type Said, spoken, useBox } from "./field";
import { useField } from "./form-state";

export type Choice = { value: string; label: string; hint?: string };

const MARK = "size-6 shrink-0 accent-water";

type SelectProps = Said & {
  choices: readonly Choice[];
  defaultValue?: string | null | undefined;
  /** What choosing nothing means: "Tất cả" in a filter. */
  none?: string;
};

export function SelectField({ choices, defaultValue, none, ...said }: SelectProps) {
  const t = useTranslations("ui");
  const box = useBox(said, defaultValue);
  return (
    <Field {...said}>
      <select {...box} className={`${BOX} min-h-12`}>
        <option value="">{none ?? t("choose")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Yes or no: sends `value` ("on" by default) when ticked and nothing when not. */
export function CheckField({
  name,
  label,
  hint,
  value = "on",
  defaultChecked = false,
}: Said & { value?: string; defaultChecked?: boolean }) {
  const { id, typed, answered, error } = useField(name);
  return (
    <div className="flex max-w-2xl flex-col gap-1">
      <FieldError id={id} error={error} />
      <label htmlFor={id} className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={answered ? typed === value : defaultChecked}
          className={MARK}
          {...spoken(id, hint, error)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="pl-9 text-sm text-ink-soft">
          {hint}
        </p>
      )}
    </div>
  );
}

export function RadioGroup({
  name,
  label,
  hint,
  choices,
  defaultValue,
}: Said & { choices: readonly Choice[]; defaultValue?: string | null }) {
  const { id, typed, error } = useField(name);
  return (
    <fieldset className="flex max-w-2xl flex-col gap-1" {...spoken(id, hint, error)}>
      <legend className="pb-1 font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {choices.map((choice, index) => (
        <label key={choice.value} className="flex min-h-12 items-center gap-3">
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === (typed ?? defaultValue)}
            className={MARK}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="block text-sm text-ink-soft">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Several of a list: the boxes share a name that ends in "Ids", and come to the command as one list. */
export function CheckGroup({
  name,
  label,
  hint,
  choices,
  defaultValues = [],
}: Said & { choices: readonly Choice[]; defaultValues?: readonly string[] }) {
  const { id, typed, answered, error } = useField(name);
  const chosen = answered ? (typed?.split(",") ?? []) : defaultValues;
  return (
    <fieldset className="flex max-w-2xl flex-col" {...spoken(id, hint, error)}>
      <legend className="pb-1 font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {choices.map((choice, index) => (
        <label key={choice.value} className="flex min-h-12 items-center gap-3">
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            name={name}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
            className={MARK}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
