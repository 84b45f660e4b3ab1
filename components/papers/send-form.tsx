// The plan goes out for signature: the first paper, or an amendment of the one in force.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { PaperSheet } from "@/lib/features/plans/queries";

export function SendForm({ sheet, send }: { sheet: PaperSheet; send: FormAction }) {
  const t = useTranslations("papers");
  const refusals = useTranslations("refusals");
  const isAmendment = sheet.inForce !== undefined;
  const isNeeded = !isAmendment || (sheet.drift.length > 0 && sheet.inForce?.number !== null);
  return (
    <Form
      action={send}
      submit={t(isAmendment ? "amend" : "send")}
      look={isNeeded ? "primary" : "quiet"}
      why={sheet.closed ? refusals("plan_closed") : null}
      hidden={{ planId: sheet.id }}
    >
      <div className="flex max-w-2xl flex-col gap-2">
        {isAmendment && sheet.drift.length === 0 && sheet.inForce?.number !== null && <p>{t("nothingNext")}</p>}
        <p>{t(isAmendment ? "amendWhat" : "sendWhat")}</p>
        {!isAmendment && sheet.missing.length > 0 && (
          <p>
            {t("stillAsked", { count: sheet.missing.length })} <Link href={`/plans/${sheet.id}#missing`}>{t("seeMissing")}</Link>
          </p>
        )}
      </div>
    </Form>
  );
}
