// One's own account: roles, language, password, the code on the phone, where one is signed in, and what is kept.
import { useTranslations } from "next-intl";
import { PasswordForm } from "@/components/door/password-form";
import { usePostWords } from "@/components/people/post-words";
import { LinkButton } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { OwnSheet } from "@/lib/features/sessions/queries";
import { OwnSessions } from "./own-sessions";

type OwnActions = { changePassword: FormAction; endSession: FormAction; setLocale: FormAction };

export function OwnAccount({ sheet, actions }: { sheet: OwnSheet; actions: OwnActions }) {
  const t = useTranslations("me");
  const roles = sheet.posts.map(usePostWords());
  return (
    <>
      <PageHead title={sheet.fullName} above={t("title")} state={[sheet.username, ...roles].join(" · ")} />
      <Part title={t("password")} text={t("passwordText")}>
        <Fold summary={t("password")}>
          <PasswordForm action={actions.changePassword} username={sheet.username} />
        </Fold>
      </Part>
      <Part title={t("factor")} text={t(sheet.hasTotp ? "factorOn" : "factorOff")}>
        <div>
          <LinkButton href="/second-factor" look="quiet">
            {t(sheet.hasTotp ? "factorAgain" : "factorSet")}
          </LinkButton>
        </div>
      </Part>
      <Part title={t("sessions")} text={t("sessionsText")}>
        <OwnSessions sessions={sheet.sessions} end={actions.endSession} />
      </Part>
      <Part title={t("language")} text={t("languageText")}>
        <Language locale={sheet.locale} setLocale={actions.setLocale} />
      </Part>
      <Part title={t("privacyTitle")} text={t("privacy")} />
    </>
  );
}

function Part({ title, text, children }: { title: string; text: string; children?: React.ReactNode }) {
  return (
    <section className="flex max-w-4xl flex-col gap-3">
      <h2 className="text-xl">{title}</h2>
      <p className="max-w-3xl text-ink-soft">{text}</p>
      {children}
    </section>
  );
}

function Language({ locale, setLocale }: { locale: string; setLocale: FormAction }) {
  const t = useTranslations("me");
  const other = locale === "en" ? "vi" : "en";
  return <Form action={setLocale} hidden={{ locale: other }} submit={t(other === "en" ? "english" : "vietnamese")} look="quiet" />;
}
