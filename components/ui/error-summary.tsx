// What kept a form from being saved: on top, in focus, each sentence a link to its field.
"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { type FormState, fieldId } from "./form-state";

export function ErrorSummary({ formId, state, heading }: { formId: string; state: FormState; heading?: string | undefined }) {
  const t = useTranslations("ui");
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(state.fields ?? {});
  const isShown = !state.theirs && (wrong.length > 0 || Boolean(state.message) || Boolean(state.signedOut));
  useTrouble(box, isShown, state);

  if (!isShown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="flex flex-col items-start gap-2 border-l-8 border-brick bg-brick-wash p-4">
      <p className="text-lg font-bold text-brick">{heading ?? t("errorHeading")}</p>
      {state.signedOut ? <SignedOut /> : state.message && <p>{state.message}</p>}
      {wrong.length > 0 && (
        <ul className="list-disc pl-5">
          {wrong.map(([name, sentences]) => (
            <FieldLink key={name} id={fieldId(formId, name)} sentence={sentences.join(" ")} />
          ))}
        </ul>
      )}
    </div>
  );
}

function SignedOut() {
  const t = useTranslations("ui");
  return (
    <>
      <p>
        {t("signedOut")}{" "}
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {t("signInElsewhere")}
        </a>
        , {t("thenTryAgain")}
      </p>
      <Button look="quiet">{t("tryAgain")}</Button>
    </>
  );
}

function FieldLink({ id, sentence }: { id: string; sentence: string }) {
  const label = useLabel(id);
  return (
    <li>
      <a href={`#${id}`} className="font-semibold text-brick" onClick={() => document.getElementById(id)?.focus()}>
        {label && `${label}: `}
        {sentence}
      </a>
    </li>
  );
}

/** The words a field goes by, read from the page. */
export function useLabel(id: string): string {
  const [label, setLabel] = useState("");
  useEffect(() => {
    const field = document.getElementById(id);
    const words = [field?.closest("fieldset")?.querySelector("legend"), document.querySelector(`label[for="${CSS.escape(id)}"]`)];
    setLabel(words.flatMap((each) => each?.firstChild?.textContent?.trim() || []).join(": "));
  }, [id]);
  return label;
}

/** Moves the focus to the box and says "Lỗi" in the page's title. */
export function useTrouble(box: { current: HTMLElement | null }, isShown: boolean, state: FormState) {
  const t = useTranslations("ui");
  const prefix = `${t("errorTitle")}: `;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer of the server takes the focus again
  useEffect(() => {
    if (!isShown) return;
    box.current?.focus();
    document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [box, isShown, prefix, state]);
}
