// Every form of the product: says what is wrong on top and at the field, loses nothing that was typed, and works without script.
"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, startTransition, useActionState, useId, useRef, useState } from "react";
import { Button, type Look } from "./button";
import { Conflict } from "./conflict";
import { DraftKept, useDraft } from "./draft";
import { ErrorSummary } from "./error-summary";
import { FormProvider, type FormState } from "./form-state";
import { operationId } from "./operation-id";
import { type FormAction, roads } from "./roads";

type FormProps = {
  action: FormAction;
  submit: string;
  children?: ReactNode;
  /** Ids that travel with the form, and `seen`: the version of the row that the user looked at. */
  hidden?: Record<string, string | number | null | undefined>;
  look?: Look;
  why?: string | null | undefined;
  /** The name under which half-typed text outlives a reload. */
  draft?: string;
  /** What the error summary says first, where the form saves nothing. */
  refusedHeading?: string;
  /** What stands beside the button. */
  beside?: ReactNode;
  /** What hidden facts are called, so that a conflict can name them. */
  said?: Record<string, string>;
};

const FRESH: FormState = {};

export function Form({
  action,
  submit,
  children,
  hidden = {},
  look = "primary",
  why,
  draft: draftKey,
  refusedHeading,
  beside,
  said,
}: FormProps) {
  const t = useTranslations("ui");
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [opId, setOpId] = useState(operationId);
  const [touched, setTouched] = useState(false);
  const fresh = `${opId} ${hidden.seen ?? ""}`;
  const draft = useDraft(form, draftKey, fresh);
  const [state, dispatch, pending] = useActionState(roads(action, { t, saved }), FRESH);

  function saved() {
    draft.forget();
    setOpId(operationId());
    setTouched(false);
  }

  // Sent by hand, because React empties a form after its action, refused or not.
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { nativeEvent } = event;
    const typed = new FormData(event.currentTarget, nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null);
    typed.set("opId", opId);
    startTransition(() => dispatch(typed));
  }

  // What was typed goes on with the version it was typed on, though the page has been read anew since.
  const seen = draft.seen ?? state.values?.seen;
  const travelling = { ...hidden, ...(seen && { seen }) };
  return (
    <form ref={form} id={id} action={dispatch} onSubmit={send} onInput={() => setTouched(true)} noValidate className="flex flex-col gap-5">
      <input type="hidden" name="opId" value={opId} readOnly suppressHydrationWarning />
      {Object.entries(travelling).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ""} />
      ))}
      <ErrorSummary formId={id} state={state} heading={refusedHeading} />
      <Conflict formId={id} state={state} forget={draft.forget} said={said} />
      {draft.isRestored && <DraftKept drop={draft.drop} />}
      {/* After each saving, and when the stored version is another, the boxes start anew from what is stored. */}
      <FormProvider key={fresh} value={{ id, state }}>
        {children}
      </FormProvider>
      <div className="flex flex-wrap items-start gap-4">
        <Button look={look} why={why} aria-busy={pending}>
          {pending ? t("saving") : submit}
        </Button>
        {beside}
        {state.done && children && !touched && <Saved words={state.done} />}
      </div>
    </form>
  );
}

/** Beside the button, where the eye is. A button alone says by its new words that it was done. */
function Saved({ words }: { words: string }) {
  return (
    <p role="status" className="min-h-12 content-center font-semibold text-water">
      {words}
    </p>
  );
}
