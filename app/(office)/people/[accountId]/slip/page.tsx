import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SlipGone } from "@/components/people/slip-gone";
import { Slips } from "@/components/people/slips";
import { accountSheet, slipOf } from "@/lib/features/accounts/queries";
import { ownAddress, requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("slip") };
}

export default async function SlipPage({ params }: { params: Promise<{ accountId: string }> }) {
  const actor = await requireActor();
  const accountId = pathId((await params).accountId);
  const sheet = await accountSheet(actor, accountId);
  if (!sheet?.isManaged) notFound();
  const slip = await slipOf(actor, accountId);
  return slip ? (
    <Slips slips={[slip]} address={await ownAddress()} backHref={`/people/${accountId}`} />
  ) : (
    <SlipGone backHref={`/people/${accountId}`} />
  );
}
