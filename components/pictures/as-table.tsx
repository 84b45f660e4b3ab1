import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Every picture can be read as a table. */
export function AsTable({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <details className="print:hidden">
      <summary className="min-h-12 content-center font-semibold text-water underline">{t("asTable")}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
