import { redirect } from "next/navigation";
import { requireActor } from "@/lib/platform/session";

export default async function EditPage({ params }: { params: Promise<{ planId: string }> }) {
  await requireActor();
  redirect(`/plans/${(await params).planId}/edit/heading`);
}
