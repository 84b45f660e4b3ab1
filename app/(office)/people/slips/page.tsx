import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Slips } from "@/components/people/slips";
import { waitingSlips } from "@/lib/features/accounts/queries";
import { ownAddress, requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("slipsTitle") };
}

export default async function WaitingSlipsPage() {
  const slips = await waitingSlips(await requireActor());
  return slips.length > 0 ? <Slips slips={slips} address={await ownAddress()} backHref="/people" /> : notFound();
}
