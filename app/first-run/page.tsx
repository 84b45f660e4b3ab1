import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FirstRun } from "@/components/office/first-run";
import { HttpsFirst } from "@/components/office/https-first";
import { mayEnterHere } from "@/lib/platform/entrance";
import { isOpen } from "@/lib/platform/installation";
import { openOffice } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("office"))("firstTitle") };
}

export default async function FirstRunPage() {
  if (await isOpen()) redirect("/");
  return (await mayEnterHere()) ? <FirstRun open={openOffice} /> : <HttpsFirst />;
}
