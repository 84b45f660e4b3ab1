// One account: the posts it holds, its slip, its sign-ins, and what those who look after it may do.
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { AccountSheet } from "@/lib/features/accounts/queries";
import { standingOf } from "./account-list";
import { AccountPosts } from "./account-posts";
import { AccountSessions } from "./account-sessions";

export type AccountActions = Record<"resetPassword" | "toggleAccount" | "endSessions" | "givePost" | "endPost", FormAction>;
type AccountPageProps = { sheet: AccountSheet; actions: AccountActions };

export function AccountPage({ sheet, actions }: AccountPageProps) {
  const t = useTranslations("people");
  const state = [sheet.username, sheet.phone, t(standingOf(sheet)), t(sheet.hasTotp ? "totpOn" : "totpOff")].filter(Boolean).join(" · ");
  return (
    <>
      <PageHead title={sheet.fullName} above={t("title")} state={state} />
      {sheet.isManaged && sheet.hasSlip && <WaitingSlip accountId={sheet.id} />}
      <Part title={t("onePosts")}>
        <AccountPosts sheet={sheet} actions={actions} />
      </Part>
      <Part title={t("sessions")}>
        <AccountSessions sheet={sheet} end={actions.endSessions} />
      </Part>
      {sheet.isManaged && <Keys sheet={sheet} actions={actions} />}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex max-w-3xl flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  );
}

function WaitingSlip({ accountId }: { accountId: string }) {
  const t = useTranslations("people");
  return (
    <Notice title={t("slip")}>
      <p className="pb-3">{t("slipWaiting")}</p>
      <LinkButton href={`/people/${accountId}/slip`}>{t("slipPrint")}</LinkButton>
    </Notice>
  );
}

/** What is asked twice: it takes the person's way in away. */
function Keys({ sheet, actions }: AccountPageProps) {
  const t = useTranslations("people");
  const accountId = sheet.id;
  const [toggle, toggleText] = sheet.disabledAt ? [t("open"), t("openText")] : [t("close"), t("closeText")];
  return (
    <div className="flex max-w-3xl flex-col gap-3">
      {sheet.isOneself ? (
        <Link href="/me">{t("changeOwn")}</Link>
      ) : (
        <Fold summary={t("reset")}>
          <p>{t("resetText")}</p>
          <Form action={actions.resetPassword} hidden={{ accountId }} submit={t("reset")} look="danger" />
        </Fold>
      )}
      <Fold summary={toggle}>
        <p>{toggleText}</p>
        <Form action={actions.toggleAccount} hidden={{ accountId }} submit={toggle} look="danger" />
      </Fold>
    </div>
  );
}
