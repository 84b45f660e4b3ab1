// A field and everything said about it: label, hint above the box, what is wrong with it.
"use client";
import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { useField } from "./form-state";

export const BOX =
  "w-full rounded-md border-2 border-ink-soft bg-sheet px-3 py-2 text-ink aria-invalid:border-brick aria-invalid:bg-brick-wash [&[readonly]]:border-line [&[readonly]]:bg-wash";

export type Said = { name: string; label: string; hint?: string | undefined; optional?: boolean | undefined };
type Boxed = Said & { defaultValue?: string | number | null | undefined };

export function TextField({ name, label, hint, optional, defaultValue, ...rest }: Boxed & Omit<ComponentProps<"input">, "defaultValue">) {
  const box = useBox({ name, hint }, defaultValue);
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      <input type="text" {...box} {...rest} className={BOX} />
    </Field>
  );
}

export function TextArea({ name, label, hint, optional, defaultValue, rows = 5 }: Boxed & { rows?: number }) {
  const box = useBox({ name, hint }, defaultValue);
  return (
    <Field name={name} label={label} hint={hint} optional={optional}>
      <textarea {...box} rows={rows} className={`${BOX} field-sizing-content max-h-[70vh]`} />
    </Field>
  );
}

export function NumberField({ unit, ...said }: Boxed & { unit?: string }) {
  const box = useBox(said, said.defaultValue);
  return (
    <Field {...said}>
      <span className="flex items-baseline gap-2">
        <input type="text" inputMode="numeric" autoComplete="off" {...box} className={`${BOX} max-w-48 text-right`} />
        {unit}
      </span>
    </Field>
  );
}

/** The frame of every field. */
export function Field({ name, label, hint, optional, children }: Said & { children: ReactNode }) {
  const t = useTranslations("ui");
  const { id, error } = useField(name);
  return (
    <div className={`flex max-w-2xl flex-col gap-1 ${error ? "border-l-4 border-brick pl-3" : ""}`}>
      <label htmlFor={id} className="font-semibold">
        {label} {optional && <span className="font-normal text-ink-soft">({t("optional")})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="font-semibold text-brick">
      {error}
    </p>
  );
}

/** What ties a box to its frame; what was typed last time wins over the saved value. */
export function useBox({ name, hint }: { name: string; hint?: string | undefined }, saved: Boxed["defaultValue"]) {
  const { id, typed, error } = useField(name);
  return { id, name, defaultValue: typed ?? saved ?? "", ...spoken(id, hint, error) };
}

export function spoken(id: string, hint: string | undefined, error: string | undefined) {
  const parts = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-invalid": error ? true : undefined, "aria-describedby": parts || undefined };
}
