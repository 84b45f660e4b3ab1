// Is the person signed in somewhere, and the button that ends it.
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { formatInstant } from "@/components/ui/instant";
import type { FormAction } from "@/components/ui/roads";
import type { AccountSheet } from "@/lib/features/accounts/queries";

export function AccountSessions({ sheet, end }: { sheet: AccountSheet; end: FormAction }) {
  const t = useTranslations("people");
  const [latest] = sheet.sessions;
  if (!latest) return <p className="text-ink-soft">{t("noSessions")}</p>;
  return (
    <>
      <p>{t("sessionCount", { count: sheet.sessions.length, when: formatInstant(latest.seenAt) })}</p>
      {sheet.isManaged && <Form action={end} hidden={{ accountId: sheet.id }} submit={t("endSessions")} look="quiet" />}
    </>
  );
}
