// From the demonstration to an empty office: what will happen, then the one button.
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";

export function RealUse({ left, leave }: { left: { officeId: string; canRestart: boolean }; leave: FormAction }) {
  const t = useTranslations("office");
  return (
    <>
      <PageHead title={t("realTitle")} above={t("title")} />
      <div className="flex max-w-3xl flex-col gap-4">
        <p>{t("realText")}</p>
        <p>{t("realCode")}</p>
      </div>
      <Form action={leave} submit={t("realStart")} hidden={{ officeId: left.officeId }} why={left.canRestart ? null : t("realCannot")} />
    </>
  );
}
