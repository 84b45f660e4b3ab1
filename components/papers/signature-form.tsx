// Signed outside, on paper or in the office's document system: written down here.
import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { SCAN } from "./accepts";

export function SignatureForm({ paperId, signerName, sign }: { paperId: string; signerName: string; sign: FormAction }) {
  const t = useTranslations("papers");
  return (
    <Form action={sign} submit={t("sign")} hidden={{ paperId }} draft={`signature-${paperId}`}>
      <p className="max-w-2xl">{t("signWhat")}</p>
      <TextField name="signerName" label={t("signer")} defaultValue={signerName} />
      <FileField name="scanId" label={t("scan")} hint={t("scanHint")} accept={SCAN} optional />
    </Form>
  );
}
