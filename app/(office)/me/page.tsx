import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OwnAccount } from "@/components/me/own-account";
import { ownSheet } from "@/lib/features/sessions/queries";
import { requireActor } from "@/lib/platform/session";
import { changePassword, endSession, setLocale } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("me"))("title") };
}

export default async function MePage() {
  return <OwnAccount sheet={await ownSheet(await requireActor())} actions={{ changePassword, endSession, setLocale }} />;
}
