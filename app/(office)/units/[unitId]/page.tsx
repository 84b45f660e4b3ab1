import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { addAlias, addUnit, dissolveUnit, removeAlias, renameUnit } from "@/app/(office)/units/actions";
import { UnitPage } from "@/components/units/unit-page";
import { unitSheet } from "@/lib/features/units/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("units"))("title") };
}

export default async function OneUnitPage({ params }: { params: Promise<{ unitId: string }> }) {
  const unit = await unitSheet(await requireActor(), pathId((await params).unitId));
  if (!unit) notFound();
  const actions = { add: addUnit, rename: renameUnit, dissolve: dissolveUnit, addAlias, removeAlias };
  return <UnitPage unit={unit} actions={actions} />;
}
