// A form that changes nothing: it asks the address for another view, and works without script.
"use client";
import { type ReactNode, useId } from "react";
import { buttonClass } from "./button";
import { FormProvider } from "./form-state";

const FRESH = {};

export function AskForm({
  submit,
  hidden = {},
  children,
}: {
  submit: string;
  hidden?: Record<string, string | null>;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <form className="flex flex-wrap items-end gap-4 print:hidden">
      {Object.entries(hidden).map(([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />)}
      <FormProvider value={{ id, state: FRESH }}>{children}</FormProvider>
      <button type="submit" className={buttonClass("quiet")}>
        {submit}
      </button>
    </form>
  );
}
