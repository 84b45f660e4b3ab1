import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DriftBanner } from "@/components/papers/drift-banner";
import { PlanTabs } from "@/components/plans/plan-tabs";
import { planHead } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

type Props = { params: Promise<{ planId: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props) {
  const head = await planHead(await requireActor(), pathId((await params).planId));
  return head && { title: (await getTranslations("plans"))("above", { year: String(head.year) }) };
}

export default async function PlanLayout({ params, children }: Props) {
  const head = await planHead(await requireActor(), pathId((await params).planId));
  if (!head) notFound();
  return (
    <>
      <PlanTabs planId={head.id} mayEdit={head.mayEdit} />
      <DriftBanner {...head} amendHref={head.mayEdit && !head.isClosed ? `/plans/${head.id}/paper` : null} />
      {children}
    </>
  );
}
