import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ProvincePage } from "@/components/province/province-page";
import { has } from "@/lib/domain/permissions";
import { provinceSheet } from "@/lib/features/plans/province-queries";
import { officeToday } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

type Props = { searchParams: Promise<{ year?: string }> };

export async function generateMetadata() {
  return { title: (await getTranslations("shell.nav"))("province") };
}

export default async function DistrictsPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!has(actor, "province.read")) notFound();
  const asked = (await searchParams).year ?? "";
  const year = Number(/^20\d\d$/.test(asked) ? asked : (await officeToday()).slice(0, 4));
  return <ProvincePage year={year} districts={await provinceSheet(actor, year)} />;
}
