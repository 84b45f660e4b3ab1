// A question asked over the page, in the browser's own dialog.
"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef } from "react";
import { buttonClass, type Look } from "./button";

export function Dialog({ open, look = "quiet", title, children }: { open: string; look?: Look; title: string; children: ReactNode }) {
  const t = useTranslations("ui");
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <button type="button" className={buttonClass(look)} onClick={() => dialog.current?.showModal()}>
        {open}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={heading}
        className="m-auto max-h-[90vh] w-[min(42rem,calc(100vw-2rem))] overflow-y-auto rounded-md border-2 border-water bg-sheet p-6 text-ink backdrop:bg-ink/60"
      >
        <div className="flex flex-col gap-5">
          <header className="flex items-start justify-between gap-4">
            <h2 id={heading} className="text-xl">
              {title}
            </h2>
            <button type="button" className="min-h-12 px-2 font-semibold text-water underline" onClick={() => dialog.current?.close()}>
              {t("close")}
            </button>
          </header>
          {children}
        </div>
      </dialog>
    </>
  );
}
