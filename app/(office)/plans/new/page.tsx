import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NewPlan } from "@/components/plans/new-plan";
import { reachOf } from "@/lib/domain/permissions";
import { requireActor } from "@/lib/platform/session";
import { create } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("planForms.create"))("title") };
}

export default async function NewPlanPage() {
  const { posts } = await requireActor();
  const post = posts.find(({ role }) => reachOf(role, "plan.create") === "office");
  return post ? <NewPlan officeId={post.officeId} create={create} /> : notFound();
}
