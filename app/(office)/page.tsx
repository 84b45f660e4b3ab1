import { redirect } from "next/navigation";
import { HomeSheet } from "@/components/home/home-sheet";
import { NoPost } from "@/components/home/no-post";
import { has } from "@/lib/domain/permissions";
import { frameFacts, keyWaits, ownPart } from "@/lib/features/home/queries";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { currentPlanId, planSheet } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";

export default async function TodayPage() {
  const actor = await requireActor("/");
  if (actor.posts.length === 0) return <NoPost name={actor.fullName} />;
  if (!has(actor, "plan.read")) redirect("/province");
  const { today } = await frameFacts(actor);
  const planId = await currentPlanId(actor);
  const plan = planId ? await planSheet(actor, planId) : null;
  const deadlines = planId ? await deadlineSheet(actor, planId) : null;
  const own = planId ? await ownPart(actor, planId) : null;
  const may = { createPlan: has(actor, "plan.create"), giveAccounts: has(actor, "account.create"), printKey: await keyWaits(actor) };
  return <HomeSheet name={actor.fullName} today={today} plan={plan} deadlines={deadlines} own={own} may={may} />;
}
