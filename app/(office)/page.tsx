import { redirect } from "next/navigation";
import { HomeSheet } from "@/components/home/home-sheet";
import { has } from "@/lib/domain/permissions";
import { frameFacts } from "@/lib/features/home/queries";
import { deadlineSheet } from "@/lib/features/plans/deadline-queries";
import { currentPlanId, planSheet } from "@/lib/features/plans/queries";
import { requireActor } from "@/lib/platform/session";

export default async function TodayPage() {
  const actor = await requireActor("/");
  if (!has(actor, "plan.read")) redirect("/province");
  const { today } = await frameFacts(actor);
  const planId = await currentPlanId(actor);
  const [plan, deadlines] = planId ? await Promise.all([planSheet(actor, planId), deadlineSheet(actor, planId)]) : [null, null];
  const may = { createPlan: has(actor, "plan.create"), giveAccounts: has(actor, "account.create") };
  return <HomeSheet name={actor.fullName} today={today} plan={plan} deadlines={deadlines} communeIds={communesOf(actor)} may={may} />;
}

const communesOf = (actor: Awaited<ReturnType<typeof requireActor>>) =>
  actor.posts.flatMap((post) => (post.role === "commune" && post.unitId ? [post.unitId] : []));
