import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Door } from "@/components/door/door";
import { FactorSheet } from "@/components/door/factor-sheet";
import { factorOffer } from "@/lib/features/sessions/queries";
import { requireSignedIn } from "@/lib/platform/session";
import { enrol } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("door"))("secondFactorTitle") };
}

export default async function SecondFactorPage() {
  const actor = await requireSignedIn("/second-factor");
  if (actor.mustChangePassword) redirect("/first-password");
  return (
    <Door titleKey="secondFactorTitle">
      <FactorSheet offer={await factorOffer(actor)} username={actor.username} enrol={enrol} />
    </Door>
  );
}
