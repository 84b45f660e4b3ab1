// Half-typed text outlives a reload: kept in this browser, under the account, until it is saved, dropped or signed out of.
"use client";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useState } from "react";
import { fill, type Typed, typedIn } from "./typed";

type Draft = { typed: Typed; seen: string | null };

/** `fresh` changes when the boxes start anew: what is kept is then put back into them. */
export function useDraft(form: RefObject<HTMLFormElement | null>, key: string | undefined, fresh: string) {
  const [restored, setRestored] = useState<Draft | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new boxes are filled again
  useEffect(() => {
    const sheet = form.current;
    const place = sheet && placeOf(sheet, key);
    if (!sheet || !place) return;
    const kept = read(place);
    if (kept && fill(sheet, kept.typed)) setRestored(kept);
    const keep = () => write(place, { typed: typedIn(sheet), seen: seenBy(sheet) });
    sheet.addEventListener("input", keep);
    return () => sheet.removeEventListener("input", keep);
  }, [form, key, fresh]);

  function forget() {
    const place = form.current && placeOf(form.current, key);
    if (place) localStorage.removeItem(place);
    setRestored(null);
  }

  function drop() {
    form.current?.reset();
    forget();
  }

  /* Text typed on an older version is saved as such, so that a newer one is not overwritten unseen. */
  return { isRestored: restored !== null, seen: restored?.seen ?? null, forget, drop };
}

export function DraftKept({ drop }: { drop: () => void }) {
  const t = useTranslations("ui");
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-4 border-l-8 border-water-mid bg-wash px-4 py-2">
      {t("draftKept")}
      <button type="button" onClick={drop} className="min-h-12 font-semibold text-water underline">
        {t("dropDraft")}
      </button>
    </p>
  );
}

/** At sign-out: nothing half-typed by this account stays in the browser. */
export function clearDrafts(account: string) {
  for (const place of Object.keys(localStorage)) if (place.startsWith(`draft:${account}:`)) localStorage.removeItem(place);
}

/** Whose drafts these are is said by the page around the form (`data-account`); where nobody is signed in nothing is kept. */
function placeOf(form: HTMLFormElement, key: string | undefined): string | null {
  const account = form.closest("[data-account]")?.getAttribute("data-account");
  return account && key ? `draft:${account}:${key}` : null;
}

function seenBy(form: HTMLFormElement): string | null {
  return form.querySelector<HTMLInputElement>('input[name="seen"]')?.value ?? null;
}

function read(place: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null");
  } catch {
    return null;
  }
}

/** A browser without room or without permission keeps nothing; the form works all the same. */
function write(place: string, draft: Draft) {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
  } catch {}
}
