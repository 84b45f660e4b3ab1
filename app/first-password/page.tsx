import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Door } from "@/components/door/door";
import { PasswordForm } from "@/components/door/password-form";
import { requireSignedIn } from "@/lib/platform/session";
import { chooseFirst } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("door"))("firstPasswordTitle") };
}

export default async function FirstPasswordPage() {
  const { username } = await requireSignedIn("/first-password");
  const say = await getTranslations("door");
  return (
    <Door titleKey="firstPasswordTitle">
      <p>{say("firstPasswordText")}</p>
      <PasswordForm action={chooseFirst} username={username} currentLabel={say("oneTimePassword")} />
    </Door>
  );
}
