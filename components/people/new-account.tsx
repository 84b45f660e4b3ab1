// A new account: who, under which name, in which role at which place.
import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { PostChoice } from "@/lib/features/accounts/queries";
import { usePostWords } from "./post-words";

export function NewAccount({ choices, create }: { choices: readonly PostChoice[]; create: FormAction }) {
  const t = useTranslations("people");
  return (
    <>
      <PageHead title={t("newTitle")} above={t("title")} />
      <Form action={create} submit={t("create")} draft="account.create">
        <TextField name="fullName" label={t("fullName")} autoComplete="off" required />
        <TextField
          name="username"
          label={t("username")}
          hint={t("usernameHint")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <PostField choices={choices} />
        <TextField name="phone" type="tel" label={t("phone")} autoComplete="off" optional />
      </Form>
    </>
  );
}

export function PostField({ choices }: { choices: readonly PostChoice[] }) {
  const t = useTranslations("people");
  const words = usePostWords();
  return <SelectField name="post" label={t("post")} choices={choices.map((choice) => ({ value: choice.value, label: words(choice) }))} />;
}
