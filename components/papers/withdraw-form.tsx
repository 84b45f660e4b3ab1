// Taken back from signature, with its reason.
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";

export function WithdrawForm({ paperId, withdraw }: { paperId: string; withdraw: FormAction }) {
  const t = useTranslations("papers");
  return (
    <Fold summary={t("withdraw")}>
      <Form action={withdraw} submit={t("withdraw")} look="danger" hidden={{ paperId }}>
        <p className="max-w-2xl">{t("withdrawWhat")}</p>
        <TextArea name="why" label={t("withdrawWhy")} rows={3} />
      </Form>
    </Fold>
  );
}
