import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountList } from "@/components/people/account-list";
import { has } from "@/lib/domain/permissions";
import { accountList, communesWithout, waitingSlips } from "@/lib/features/accounts/queries";
import { requireActor } from "@/lib/platform/session";
import { createCommuneAccounts } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function PeoplePage() {
  const actor = await requireActor();
  if (!has(actor, "account.list")) notFound();
  const [lines, without, slips] = await Promise.all([accountList(actor), communesWithout(actor), waitingSlips(actor)]);
  const may = { create: has(actor, "account.create"), setRules: has(actor, "roleRule.set") };
  return <AccountList lines={lines} without={without} slips={slips.length} may={may} createAll={createCommuneAccounts} />;
}
