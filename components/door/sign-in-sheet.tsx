// Name, password, and the code where the account asks for one; in a demonstration, whose accounts there are.
import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/roads";
import type { DoorFacts } from "@/lib/features/sessions/queries";
import { CodeField } from "./code-field";
import { DemoList } from "./demo-list";

export function SignInSheet({ facts, next, signIn }: { facts: DoorFacts; next: string; signIn: FormAction }) {
  const t = useTranslations("door");
  const refusal = useTranslations("refusals")("https_needed");
  if (!facts.mayEnter) {
    return (
      <Notice tone="late" title={t("httpsTitle")}>
        {refusal}
      </Notice>
    );
  }
  return (
    <>
      {facts.isPlainHttp && (
        <Notice tone="soon" title={t("plainHttpTitle")}>
          {t("plainHttp")}
        </Notice>
      )}
      <Form action={signIn} hidden={{ next }} submit={t("signIn")} refusedHeading={t("notYetIn")}>
        <TextField
          name="username"
          label={t("username")}
          hint={t("usernameHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <TextField name="password" type="password" label={t("password")} autoComplete="current-password" required />
        <CodeField label={t("totp")} hint={t("totpHint")} />
      </Form>
      <p className="text-sm text-ink-soft">{t("forgotten")}</p>
      {facts.demo && <DemoList demo={facts.demo} />}
    </>
  );
}
