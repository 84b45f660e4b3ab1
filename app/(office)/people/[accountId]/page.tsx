import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { endPost, endSessions, givePost, resetPassword, toggleAccount } from "@/app/(office)/people/actions";
import { AccountPage } from "@/components/people/account-page";
import { accountSheet } from "@/lib/features/accounts/queries";
import { requireActor } from "@/lib/platform/session";
import { pathId } from "@/lib/platform/shapes";

const actions = { resetPassword, toggleAccount, endSessions, givePost, endPost };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people"))("title") };
}

export default async function OneAccountPage({ params }: { params: Promise<{ accountId: string }> }) {
  const sheet = await accountSheet(await requireActor(), pathId((await params).accountId));
  return sheet ? <AccountPage sheet={sheet} actions={actions} /> : notFound();
}
