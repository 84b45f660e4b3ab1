import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WaitForOffice } from "@/components/office/wait-for-office";
import { LinkButton } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/platform/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("office"))("realLeaving") };
}

export default async function LeavingPage() {
  await requireActor();
  const say = await getTranslations("office");
  return (
    <>
      <PageHead
        title={say("realLeaving")}
        state={say("realLeavingText")}
        button={<LinkButton href="/first-run">{say("realGo")}</LinkButton>}
      />
      <WaitForOffice href="/first-run" />
    </>
  );
}
