// The palette: Ctrl-K, a few letters, and one is there. Units and plans come from the server, pages from the rail.
"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useEffect, useId, useRef, useState } from "react";
import { BOX } from "@/components/ui/field";
import { foldName } from "@/lib/domain/vietnamese";
import type { Hit } from "@/lib/features/search/queries";
import type { RailItem } from "./rail";

type Found = { href: string; label: string; note: string };

const QUIET_MS = 150;

export function Finder({ pages }: { pages: readonly RailItem[] }) {
  const t = useTranslations("ui");
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState("");
  const { hits, isLost } = useHits(typed);
  useShortcut(dialog);

  const own = typed.trim() ? pages.filter(({ label }) => foldName(label).includes(foldName(typed))) : [];
  const found: Found[] = [...own.map(({ href, label }) => ({ href, label, note: t("finder.page") })), ...hits.map((hit) => foundAt(hit))];
  const close = () => dialog.current?.close();

  return (
    <>
      <button
        type="button"
        className="needs-script inline-flex min-h-11 items-center gap-2 font-semibold text-water underline"
        onClick={() => dialog.current?.showModal()}
      >
        {t("finder.open")} <kbd className="hidden font-sans font-normal text-ink-soft sm:inline">Ctrl+K</kbd>
      </button>
      <dialog
        ref={dialog}
        aria-label={t("finder.open")}
        onClose={() => setTyped("")}
        className="mx-auto mt-[10vh] w-[min(40rem,calc(100vw-2rem))] rounded-md border-2 border-water bg-sheet p-5 text-ink backdrop:bg-ink/60"
      >
        <label htmlFor={id} className="block pb-2 font-semibold">
          {t("finder.label")}
        </label>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value)}
          className={BOX}
        />
        <div role="status" className="pt-2 text-ink-soft">
          {isLost ? t("finder.lost") : typed.trim() ? t("finder.count", { count: found.length }) : t("finder.hint")}
        </div>
        <ul className="flex max-h-[50vh] flex-col overflow-y-auto">
          {found.map(({ href, label, note }) => (
            <li key={href}>
              <Link href={href} onClick={close} className="flex min-h-12 flex-wrap items-center gap-x-3 px-2 hover:bg-wash">
                {label} <span className="text-sm text-ink-soft">{note}</span>
              </Link>
            </li>
          ))}
        </ul>
      </dialog>
    </>
  );
}

/** Asks when the typing pauses; an answer that comes after the next question is thrown away. */
function useHits(typed: string) {
  const [answer, setAnswer] = useState<{ hits: Hit[]; isLost: boolean }>({ hits: [], isLost: false });
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const hits = typed.trim() ? await ask(typed, asking.signal) : [];
      if (!asking.signal.aborted) setAnswer({ hits: hits ?? [], isLost: hits === null });
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed]);
  return answer;
}

async function ask(typed: string, signal: AbortSignal): Promise<Hit[] | null> {
  try {
    const reply = await fetch("/api/search", { method: "POST", body: JSON.stringify({ typed }), signal });
    const { hits }: { hits: Hit[] } = await reply.json();
    return hits;
  } catch {
    return null;
  }
}

function useShortcut(dialog: React.RefObject<HTMLDialogElement | null>) {
  useEffect(() => {
    function open(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!dialog.current?.open) dialog.current?.showModal();
    }
    document.addEventListener("keydown", open);
    return () => document.removeEventListener("keydown", open);
  }, [dialog]);
}

const foundAt = ({ id, kind, label, note }: Hit): Found => ({ href: kind === "plan" ? `/plans/${id}` : `/units/${id}`, label, note });
