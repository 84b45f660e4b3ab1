// The plan goes out for signature: the first paper, or an amendment of the one in force.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { PaperSheet } from "@/lib/features/plans/paper-queries";

export function SendForm({ sheet, send }: { sheet: PaperSheet; send: FormAction }) {
  const t = useTranslations("papers");
  const refusals = useTranslations("refusals");
  const { inForce, drift, missing } = sheet;
  const hidden = { planId: sheet.id };
  const why = sheet.closed ? refusals("plan_closed") : null;
  if (!inForce) {
    return (
      <Form action={send} submit={t("send")} why={why} hidden={hidden}>
        <p className="max-w-2xl">
          {t("sendWhat")} {t("stillAsked", { count: missing.length })}{" "}
          {missing.length > 0 && <Link href={`/plans/${sheet.id}#missing`}>{t("seeMissing")}</Link>}
        </p>
      </Form>
    );
  }
  const isNeeded = drift.length > 0 && inForce.number !== null;
  return (
    <>
      {drift.length === 0 && inForce.number !== null && <p>{t("nothingNext")}</p>}
      <Fold summary={t("amendFold")} open={isNeeded}>
        <Form action={send} submit={t("amend")} look={isNeeded ? "primary" : "quiet"} why={why} hidden={hidden}>
          <p className="max-w-2xl">{t("amendWhat")}</p>
        </Form>
      </Fold>
    </>
  );
}
