import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TaskForcePage } from "@/components/task-force/task-force-page";
import { taskForceSheet } from "@/lib/features/task-force/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";
import { assign, decide, remove, save, unassign } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("taskForce"))("title") };
}

export default async function PlanTaskForcePage({ params }: { params: Promise<{ planId: string }> }) {
  const sheet = await taskForceSheet(await requireActor(), pathId((await params).planId));
  return sheet ? <TaskForcePage sheet={sheet} actions={{ decide, save, remove, assign, unassign }} /> : notFound();
}
