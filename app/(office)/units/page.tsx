import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UnitTree } from "@/components/units/unit-tree";
import { unitTree } from "@/lib/features/units/queries";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("units"))("title") };
}

export default async function UnitsPage() {
  const { roots, toCheck } = await unitTree(await requireActor());
  return <UnitTree roots={roots} toCheck={toCheck} />;
}
