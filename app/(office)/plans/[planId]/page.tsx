import { notFound } from "next/navigation";
import { PlanOverview } from "@/components/plans/plan-overview";
import { planSheet } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { close } from "./actions";

export default async function PlanPage({ params }: { params: Promise<{ planId: string }> }) {
  const sheet = await planSheet(await requireActor(), pathId((await params).planId));
  return sheet ? <PlanOverview sheet={sheet} close={close} /> : notFound();
}
