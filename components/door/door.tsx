// The page before the office: one narrow column with one thing to do.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Title = "signInTitle" | "firstPasswordTitle" | "secondFactorTitle";

export function Door({ titleKey, children }: { titleKey: Title; children: ReactNode }) {
  const product = useTranslations("shell")("product");
  const t = useTranslations("door");
  return (
    <main
      id="content"
      className="mx-auto flex min-h-screen max-w-2xl flex-col gap-6 border-water bg-sheet px-5 py-8 sm:border-x-2 sm:px-12 sm:py-14"
    >
      <header className="flex flex-col gap-1 border-b-2 border-line pb-5">
        <p className="font-semibold text-ink-soft">{product}</p>
        <h1 className="text-2xl text-water">{t(titleKey)}</h1>
      </header>
      {children}
    </main>
  );
}
