// The head of every page: its one subject, its state in words, its one main button, and who changed it last.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type PageHeadProps = {
  title: string;
  /** What stands above the title: the larger thing that this is a part of. */
  above?: ReactNode;
  state?: ReactNode;
  button?: ReactNode;
  changed?: { who: string; when: string } | null;
};

export function PageHead({ title, above, state, button, changed }: PageHeadProps) {
  const t = useTranslations("ui");
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 md:flex-nowrap border-b-2 border-line pb-5">
      <div className="flex max-w-3xl min-w-0 flex-col gap-1">
        {above && <p className="text-ink-soft">{above}</p>}
        <h1 className="text-2xl text-water">{title}</h1>
        {state && <div className="text-lg">{state}</div>}
        {changed && <p className="text-sm text-ink-soft">{t("lastChanged", changed)}</p>}
      </div>
      {button && <div className="max-w-full md:shrink-0">{button}</div>}
    </header>
  );
}
