// Two people saved the same thing: both versions side by side, nothing overwritten until somebody chooses.
"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "./button";
import { useLabel, useTrouble } from "./error-summary";
import { type FormState, fieldId } from "./form-state";

type ConflictProps = { formId: string; state: FormState; forget: () => void; said?: Record<string, string> | undefined };

export function Conflict({ formId, state, forget, said = {} }: ConflictProps) {
  const t = useTranslations("ui");
  const box = useRef<HTMLDivElement>(null);
  useTrouble(box, Boolean(state.theirs), state);
  if (!state.theirs) return null;

  return (
    <div ref={box} role="alert" tabIndex={-1} className="flex flex-col gap-4 border-l-8 border-amber-bright bg-amber-wash p-4">
      <p className="text-lg font-bold text-amber">{t("conflictHeading")}</p>
      <p>{t("conflictBy", { who: state.theirsBy || t("conflictSomebody") })}</p>
      {differing(state).map(({ name, theirs, mine }) => (
        <Versions key={name} id={fieldId(formId, name)} said={said[name]} theirs={theirs} mine={mine} />
      ))}
      <div className="flex flex-wrap gap-4">
        {/* Comes after the form's own hidden `seen`: the later one counts. */}
        <Button name="seen" value={state.seen}>
          {t("saveMine")}
        </Button>
        <Button type="button" look="quiet" onClick={() => takeTheirs(forget)}>
          {t("takeTheirs")}
        </Button>
      </div>
    </div>
  );
}

function Versions({ id, said, theirs, mine }: { id: string; said: string | undefined; theirs: string; mine: string }) {
  const t = useTranslations("ui");
  const found = useLabel(id);
  const label = found || said;
  const words = useWords(id);
  if (!label) return null;
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold">{label}</p>
      <dl className="grid gap-3 sm:grid-cols-2">
        {[
          [t("theirVersion"), theirs],
          [t("myVersion"), mine],
        ].map(([version, text]) => (
          <div key={version} className="bg-sheet p-3">
            <dt className="text-sm text-ink-soft">{version}</dt>
            <dd className="whitespace-pre-wrap">{words(text) || t("nothingWritten")}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How a value reads: of a choice its words, of a tick yes or no. Only what a label names is shown: an id says nothing to anybody. */
function useWords(id: string) {
  const t = useTranslations("ui");
  const field = typeof document === "undefined" ? null : document.getElementById(id);
  return (value = "") => {
    if (field instanceof HTMLSelectElement) return Array.from(field.options).find((option) => option.value === value)?.text ?? value;
    return field instanceof HTMLInputElement && field.type === "checkbox" ? t(value === "" ? "no" : "yes") : value;
  };
}

/** Line ends are the browser's own affair. */
const plain = (text: string | undefined) => (text ?? "").replaceAll("\r\n", "\n").trim();

/** What both know: facts of the stored version, and rows that only one of them has. */
function differing({ theirs = {}, values = {} }: FormState) {
  const rows = Object.keys(values).filter((name) => name.startsWith("rows."));
  return [...new Set([...rows, ...Object.keys(theirs)])]
    .map((name) => ({ name, theirs: plain(theirs[name]), mine: plain(values[name]) }))
    .filter(({ theirs, mine }) => theirs !== mine);
}

function takeTheirs(forget: () => void) {
  forget();
  window.location.assign(window.location.pathname + window.location.search);
}
