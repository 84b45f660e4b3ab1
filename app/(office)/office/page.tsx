import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OfficeSheet } from "@/components/office/office-sheet";
import { has } from "@/lib/domain/permissions";
import { backupList } from "@/lib/features/backups/queries";
import { officeSheet } from "@/lib/features/offices/queries";
import { requireActor } from "@/lib/platform/session";
import { makeBackup, moveClock, saveHolidays, saveOffice } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("office"))("title") };
}

export default async function OfficePage() {
  const actor = await requireActor();
  const [sheet, backups] = await Promise.all([officeSheet(actor), has(actor, "backup.read") ? backupList(actor) : null]);
  if (!sheet) notFound();
  const actions = { save: saveOffice, saveHolidays, moveClock, backUp: makeBackup };
  return <OfficeSheet sheet={sheet} backups={backups} actions={actions} />;
}
