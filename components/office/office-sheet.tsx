// The office's own page: its names, its holidays, its backups, and in a demonstration its day.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { BackupRow } from "@/lib/features/backups/queries";
import type { OfficeSheet as Sheet } from "@/lib/features/offices/queries";
import { Backups } from "./backups";
import { ClockForm } from "./clock-form";
import { Holidays } from "./holidays";
import { Names } from "./names";

export type OfficeActions = Record<"save" | "saveHolidays" | "moveClock" | "backUp", FormAction>;

/** Without backups for whom they do not exist. */
export function OfficeSheet({ sheet, backups, actions }: { sheet: Sheet; backups: readonly BackupRow[] | null; actions: OfficeActions }) {
  const t = useTranslations("office");
  const leave = sheet.may.leaveDemo && <LinkButton href="/office/real">{t("realLink")}</LinkButton>;
  return (
    <>
      <PageHead title={t("title")} state={sheet.bodyName} button={leave} />
      {sheet.keyIsUnprinted && (
        <Notice tone="soon" title={t("keyUnprinted")}>
          {t("keyUnprintedText")} <Link href="/office/recovery-key">{t("keyShow")}</Link>
        </Notice>
      )}
      {sheet.may.moveClock && <ClockForm officeId={sheet.id} today={sheet.today} move={actions.moveClock} />}
      <Names sheet={sheet} save={actions.save} />
      <Holidays sheet={sheet} save={actions.saveHolidays} />
      {backups && <Backups officeId={sheet.id} backups={backups} mayBackUp={sheet.may.backUp} backUp={actions.backUp} />}
    </>
  );
}
