// A new password: the present one first, then the new one twice.
import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";

type PasswordFormProps = { action: FormAction; username: string; currentLabel?: string };

export function PasswordForm({ action, username, currentLabel }: PasswordFormProps) {
  const t = useTranslations("door");
  return (
    <Form action={action} submit={t("savePassword")}>
      {/* For password managers: they keep a password under a name. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      <TextField
        name="currentPassword"
        type="password"
        label={currentLabel ?? t("currentPassword")}
        autoComplete="current-password"
        required
      />
      <TextField
        name="password"
        type="password"
        label={t("newPassword")}
        hint={t("newPasswordHint")}
        autoComplete="new-password"
        required
      />
      <TextField name="passwordAgain" type="password" label={t("passwordAgain")} autoComplete="new-password" required />
    </Form>
  );
}
