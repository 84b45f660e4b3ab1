import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoSlips } from "@/components/people/slip-gone";
import { Slips } from "@/components/people/slips";
import { has } from "@/lib/domain/permissions";
import { waitingSlips } from "@/lib/features/accounts/queries";
import { ownAddress, requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("slipsTitle") };
}

export default async function WaitingSlipsPage() {
  const actor = await requireActor();
  if (!has(actor, "account.resetPassword")) notFound();
  const slips = await waitingSlips(actor);
  return slips.length > 0 ? <Slips slips={slips} address={await ownAddress()} backHref="/people" /> : <NoSlips />;
}
