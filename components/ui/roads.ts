// The roads by which a form's answer comes back to a browser, among them the two that a network adds.
import { unstable_rethrow } from "next/navigation";
import type { useTranslations } from "next-intl";
import { startTransition } from "react";
import type { FormState } from "./form-state";

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
type Road = { t: ReturnType<typeof useTranslations<"ui">>; saved: () => void };

/** On the server the endpoint itself, which is what a form without script posts to; in the browser one that never loses what was typed. */
export function roads(action: FormAction, { t, saved }: Road): FormAction {
  if (typeof window === "undefined") return action;
  return async (before, form) => {
    try {
      const state = await action(before, form);
      if (state.done) startTransition(saved); // so that it shows together with the page that the answer brings
      return state;
    } catch (error) {
      const digest = digestOf(error);
      if (digest?.startsWith("NEXT_REDIRECT")) saved();
      unstable_rethrow(error);
      return { message: digest ? t("faulted", { number: digest }) : t("notSent") };
    }
  };
}

function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error ? String(error.digest) : null;
}
