// The backups: one now, those there are, and how one is put back.
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { Table } from "@/components/ui/table";
import type { BackupRow } from "@/lib/features/backups/queries";

type BackupsProps = { officeId: string; backups: readonly BackupRow[]; mayBackUp: boolean; backUp: FormAction };

export function Backups({ officeId, backups, mayBackUp, backUp }: BackupsProps) {
  const t = useTranslations("office");
  const columns = [
    { label: t("backupAt") },
    { label: t("backupKind") },
    { label: t("rows"), numeric: true },
    { label: t("size"), numeric: true },
    { label: t("file") },
    { label: t("checksum") },
  ];
  return (
    <section id="backups" className="flex flex-col gap-3">
      <h2 className="text-xl">{t("backupsHeading")}</h2>
      <p className="max-w-3xl">{t("backupsText")}</p>
      {mayBackUp && <Form action={backUp} submit={t("backUpNow")} hidden={{ officeId }} look="quiet" />}
      {backups.length === 0 ? (
        <p className="text-ink-soft">{t("noBackups")}</p>
      ) : (
        <Table caption={t("backupsCaption")} columns={columns} rows={backups.map((backup) => rowOf(backup, t))} />
      )}
      <p className="max-w-3xl text-ink-soft">{t("restoreHow")}</p>
    </section>
  );
}

function rowOf({ id, at, daily, rows, bytes, path, isThere, sha256 }: BackupRow, t: ReturnType<typeof useTranslations<"office">>) {
  const size = `${(bytes / 1_000_000).toLocaleString("vi-VN", { maximumSignificantDigits: 2 })} MB`;
  const file = (
    <span key="file" className="break-all">
      {isThere ? path : t("gone")}
    </span>
  );
  const sum = <code key="sum">{sha256.slice(0, 12)}</code>;
  return { id, cells: [at, daily ? t("daily") : t("byButton"), rows.toLocaleString("vi-VN"), size, file, sum] };
}
