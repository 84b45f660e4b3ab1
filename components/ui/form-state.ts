// What the fields of a form know of the form they stand in.
"use client";
import { createContext, useContext, useId } from "react";
import type { FormState } from "@/lib/platform/action";

export type { FormState };

const Standing = createContext<{ id: string; state: FormState } | null>(null);
export const FormProvider = Standing.Provider;

/** A field's id, what was typed in it last time and what is wrong with it. Outside a Form, only an id. */
export function useField(name: string) {
  const own = useId();
  const form = useContext(Standing);
  const id = fieldId(form?.id ?? own, name);
  const error = form?.state.fields?.[name]?.join(" ");
  return { id, typed: form?.state.values?.[name], answered: form?.state.values !== undefined, error };
}

/** Everything typed last time, by name; nothing before the first answer. */
export function useTyped(): Readonly<Record<string, string>> {
  return useContext(Standing)?.state.values ?? NOTHING;
}

const NOTHING = {};

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}
