import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Door } from "@/components/door/door";
import { SignInSheet } from "@/components/door/sign-in-sheet";
import { doorFacts } from "@/lib/features/sessions/queries";
import { isOpen } from "@/lib/platform/installation";
import { ownPath } from "@/lib/platform/origin";
import { currentActor } from "@/lib/platform/session";
import { signIn } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("door"))("signInTitle") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  const wished = ownPath(typeof next === "string" ? next : undefined);
  if (await currentActor()) redirect(wished);
  if (!(await isOpen())) redirect("/first-run");
  return (
    <Door titleKey="signInTitle">
      <SignInSheet facts={await doorFacts()} next={wished} signIn={signIn} />
    </Door>
  );
}
