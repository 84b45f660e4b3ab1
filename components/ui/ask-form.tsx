// A form that changes nothing: it asks the address for another view, and works without script.
"use client";
import { type ReactNode, useId } from "react";
import { buttonClass, type Look } from "./button";
import { FormProvider } from "./form-state";

const FRESH = {};

type AskFormProps = { submit: string; look?: Look; hidden?: Record<string, string | null>; action?: string; children: ReactNode };

export function AskForm({ submit, look = "quiet", hidden = {}, action = "", children }: AskFormProps) {
  const id = useId();
  return (
    <form action={action} className="flex flex-wrap items-end gap-4 print:hidden">
      {Object.entries(hidden).map(([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />)}
      <FormProvider value={{ id, state: FRESH }}>{children}</FormProvider>
      <button type="submit" className={buttonClass(look)}>
        {submit}
      </button>
    </form>
  );
}
