import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { signOut } from "@/app/sign-in/actions";
import { DemoBanner } from "@/components/shell/demo-banner";
import { Finder } from "@/components/shell/finder";
import { Frame } from "@/components/shell/frame";
import { SignOut } from "@/components/shell/sign-out";
import { type Deed, has } from "@/lib/domain/permissions";
import { frameFacts } from "@/lib/features/home/queries";
import { requireActor } from "@/lib/platform/session";

/** The way through the product in the order of a plan's life; what a role may not reach is not shown. */
const WAYS = [
  { key: "today", href: "/", deed: "account.signOut" },
  { key: "plans", href: "/plans", deed: "plan.read" },
  { key: "province", href: "/province", deed: "province.read" },
  { key: "people", href: "/people", deed: "account.list" },
  { key: "units", href: "/units", deed: "unit.read" },
  { key: "office", href: "/office", deed: "office.read" },
] as const satisfies readonly { key: string; href: string; deed: Deed }[];

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { office, isDemo, today, mayMoveClock } = await frameFacts(actor);
  const say = await getTranslations("shell");
  const items = WAYS.filter(({ deed }) => has(actor, deed)).map(({ key, href }) => ({ href, label: say(`nav.${key}`) }));
  const corner = (
    <>
      <Finder pages={items} />
      <Link href="/me">{actor.fullName}</Link>
      <SignOut action={signOut} sessionId={actor.sessionId} accountId={actor.accountId} label={say("signOut")} />
    </>
  );
  const banner = isDemo && <DemoBanner today={today} moveHref={mayMoveClock ? "/office#clock" : null} />;
  return (
    <Frame office={office} items={items} accountId={actor.accountId} banner={banner} corner={corner}>
      {children}
    </Frame>
  );
}
