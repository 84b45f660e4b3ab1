// The sheet with the recovery key: printed once and locked away, then erased here.
import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/choice-field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { PrintButton } from "@/components/ui/print-button";
import type { FormAction } from "@/components/ui/roads";

type RecoverySlipProps = { slip: { officeId: string; bodyName: string; recoveryKey: string } | null; store: FormAction };

export function RecoverySlip({ slip, store }: RecoverySlipProps) {
  const t = useTranslations("office");
  if (!slip) return <PageHead title={t("keyTitle")} above={t("title")} state={t("keyGone")} />;
  return (
    <>
      <PageHead title={t("keyTitle")} above={t("title")} button={<PrintButton label={t("keyPrint")} />} />
      <section className="flex max-w-3xl flex-col gap-4 border-4 border-double border-ink bg-sheet p-6">
        <h2 className="text-lg">{t("keyPaper", { body: slip.bodyName })}</h2>
        <p className="font-mono text-xl leading-relaxed font-bold tracking-wider break-words">{slip.recoveryKey}</p>
        <p>{t("keyText")}</p>
      </section>
      <div className="print:hidden">
        <Form action={store} submit={t("keyStore")} look="danger" hidden={{ officeId: slip.officeId }}>
          <CheckField name="stored" label={t("keyStored")} />
        </Form>
      </div>
    </>
  );
}
