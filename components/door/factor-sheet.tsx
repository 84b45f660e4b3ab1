// Setting up the code on one's phone: scan, type, done.
import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/roads";
import type { FactorOffer } from "@/lib/features/sessions/queries";
import { QrPicture } from "./qr-picture";

export function FactorSheet({ offer, username, enrol }: { offer: FactorOffer; username: string; enrol: FormAction }) {
  const t = useTranslations("door");
  return (
    <>
      {offer.isDemanded && <Notice>{t("secondFactorText")}</Notice>}
      <ol className="flex list-decimal flex-col gap-4 pl-6">
        <li>{t("secondFactorSteps.app")}</li>
        <li>
          {t("secondFactorSteps.scan")}
          <QrPicture text={offer.address} name={t("qr")} />
          <p className="text-sm text-ink-soft">{t("secretByHand")}</p>
          <p className="flex flex-wrap gap-x-3 font-semibold">
            {offer.groups.map((group, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the groups of one secret never move
              <span key={index}>{group}</span>
            ))}
          </p>
        </li>
        <li>{t("secondFactorSteps.type")}</li>
      </ol>
      <Form action={enrol} submit={t("saveFactor")}>
        <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
        <TextField name="totp" label={t("totp")} inputMode="numeric" autoComplete="one-time-code" required />
        <TextField name="currentPassword" type="password" label={t("currentPassword")} autoComplete="current-password" required />
      </Form>
    </>
  );
}
