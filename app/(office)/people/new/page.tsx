import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { createAccount } from "@/app/(office)/people/actions";
import { NewAccount } from "@/components/people/new-account";
import { postChoices } from "@/lib/features/accounts/queries";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("newTitle") };
}

export default async function NewAccountPage() {
  const choices = await postChoices(await requireActor());
  return choices.length > 0 ? <NewAccount choices={choices} create={createAccount} /> : notFound();
}
