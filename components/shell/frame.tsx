// The page around every page: banner, who is here, the rail and the place for the one subject.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Rail, type RailItem } from "./rail";

type FrameProps = {
  office: string;
  items: readonly RailItem[];
  /** Whose half-typed text this browser keeps. */
  accountId: string;
  banner?: ReactNode;
  /** Search, the person's name, sign-out. */
  corner?: ReactNode;
  children: ReactNode;
};

export function Frame({ office, items, accountId, banner, corner, children }: FrameProps) {
  const t = useTranslations("ui");
  return (
    <div data-account={accountId} className="flex min-h-screen flex-col">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:p-4">
        {t("skipToContent")}
      </a>
      {banner}
      <div className="grid grow lg:grid-cols-[14rem_minmax(0,1fr)]">
        <Rail office={office} items={items} />
        <div className="flex min-w-0 flex-col">
          {corner && (
            <header className="flex flex-wrap items-center justify-end gap-x-6 gap-y-1 px-4 pt-3 text-sm lg:px-10 print:hidden">
              {corner}
            </header>
          )}
          <main id="content" tabIndex={-1} className="flex min-w-0 flex-col gap-8 px-4 pt-6 pb-28 outline-none lg:px-10 lg:pb-16 print:p-0">
            {children}
          </main>
        </div>
      </div>
    </div>
  );
}
