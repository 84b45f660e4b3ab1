import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CopyPlan } from "@/components/plans/copy-plan";
import { has } from "@/lib/domain/permissions";
import { planHead } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { copy } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("planForms.copy"))("submit") };
}

export default async function CopyPlanPage({ params }: { params: Promise<{ planId: string }> }) {
  const actor = await requireActor();
  const head = await planHead(actor, pathId((await params).planId));
  return head && has(actor, "plan.create") ? <CopyPlan planId={head.id} year={head.year} copy={copy} /> : notFound();
}
