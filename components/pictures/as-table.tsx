import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Every picture can be read as a table; `printed` where the picture is too fine for paper. */
export function AsTable({ printed = false, children }: { printed?: boolean; children: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <details className={printed ? "" : "print:hidden"}>
      <summary className="min-h-12 content-center font-semibold text-water underline print:hidden">{t("asTable")}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
