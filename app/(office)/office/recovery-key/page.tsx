import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { storeRecoveryKey } from "@/app/(office)/office/actions";
import { RecoverySlip } from "@/components/office/recovery-slip";
import { has } from "@/lib/domain/permissions";
import { recoverySlip } from "@/lib/features/backups/queries";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("office"))("keyTitle") };
}

export default async function RecoveryKeyPage() {
  const actor = await requireActor();
  if (!has(actor, "recoveryKey.store")) notFound();
  return <RecoverySlip slip={await recoverySlip(actor)} store={storeRecoveryKey} />;
}
