import { getTranslations } from "next-intl/server";
import { PlanList } from "@/components/plans/plan-list";
import { has } from "@/lib/domain/permissions";
import { planList } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata() {
  return { title: (await getTranslations("plans"))("listTitle") };
}

export default async function PlansPage() {
  const actor = await requireActor();
  return <PlanList plans={await planList(actor)} mayCreate={has(actor, "plan.create")} />;
}
