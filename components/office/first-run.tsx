// The only page of a program without an office: who works here, and who looks after it.
import { useTranslations } from "next-intl";
import { CheckField, RadioGroup } from "@/components/ui/choice-field";
import { TextArea, TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";

const LEVELS = ["district", "commune", "province"] as const;

export function FirstRun({ open }: { open: FormAction }) {
  const t = useTranslations("office");
  const product = useTranslations("shell")("product");
  const levels = LEVELS.map((value) => ({ value, label: t(`levels.${value}`), hint: t(`levelHints.${value}`) }));
  return (
    <main
      id="content"
      className="mx-auto flex min-h-screen max-w-3xl flex-col gap-6 border-water bg-sheet px-5 py-8 sm:border-x-2 sm:px-12 sm:py-14"
    >
      <header className="flex flex-col gap-1 border-b-2 border-line pb-5">
        <p className="font-semibold text-ink-soft">{product}</p>
        <h1 className="text-2xl text-water">{t("firstTitle")}</h1>
      </header>
      <p>{t("firstText")}</p>
      <Form action={open} submit={t("open")}>
        <TextField name="code" label={t("code")} hint={t("codeHint")} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        <RadioGroup name="level" label={t("level")} choices={levels} />
        <TextField name="province" label={t("province")} />
        <TextField name="district" label={t("district")} hint={t("districtHint")} optional />
        <TextField name="commune" label={t("commune")} hint={t("communeHint")} optional />
        <TextField name="bodyName" label={t("bodyName")} hint={t("bodyNameHint")} />
        <TextField name="bureauName" label={t("bureauName")} />
        <TextArea name="agencyLines" label={t("agencyLines")} hint={t("agencyLinesHint")} rows={2} />
        <TextField name="symbol" label={t("symbol")} hint={t("symbolHint")} />
        <TextField name="place" label={t("place")} />
        <h2 className="text-xl">{t("administratorHeading")}</h2>
        <TextField name="fullName" label={t("fullName")} autoComplete="name" />
        <TextField
          name="username"
          label={t("username")}
          hint={t("usernameHint")}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField name="password" type="password" label={t("password")} hint={t("passwordHint")} autoComplete="new-password" />
        <TextField name="passwordAgain" type="password" label={t("passwordAgain")} autoComplete="new-password" />
        <CheckField name="alsoLabourOffice" label={t("alsoLabourOffice")} />
      </Form>
      <p className="text-ink-soft">{t("firstRecovery")}</p>
    </main>
  );
}
