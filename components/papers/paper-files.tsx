// Which version the preview shows, and that version as a file.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import type { PaperSheet } from "@/lib/features/plans/paper-queries";

type Version = { id: string; label: string };

export function PaperFiles({ sheet, shownId }: { sheet: PaperSheet; shownId: string }) {
  const t = useTranslations("papers");
  const edited = sheet.papers.find(({ id }) => id === shownId)?.replaced;
  const at = shownId === "draft" ? `/plans/${sheet.id}/paper` : `/papers/${shownId}`;
  const versions: Version[] = [{ id: "draft", label: t("draftVersion") }];
  if (sheet.out) versions.push({ id: sheet.out.id, label: t("sentVersion") });
  if (sheet.inForce) versions.push({ id: sheet.inForce.id, label: t("inForceVersion") });
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <nav aria-label={t("versions")} className="flex flex-wrap gap-x-6">
        {versions.map(({ id, label }) => (
          <Link
            key={id}
            href={`/plans/${sheet.id}/paper?show=${id}`}
            aria-current={id === shownId ? "true" : undefined}
            className="min-h-11 content-center aria-[current=true]:font-bold aria-[current=true]:no-underline"
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="flex flex-wrap gap-3">
        {edited && (
          <a href={`/api/files/${edited.id}`} download className={buttonClass("quiet")}>
            {t("editedFile")}
          </a>
        )}
        {(["docx", "pdf"] as const).map((format) => (
          <a key={format} href={`${at}/${format}`} download className={buttonClass("quiet")}>
            {t(edited ? `sent.${format}` : `own.${format}`)}
          </a>
        ))}
        <PrintButton label={t("print")} look="quiet" />
      </div>
    </div>
  );
}
