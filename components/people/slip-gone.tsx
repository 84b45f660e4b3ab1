import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** The slip of an account whose owner has already chosen a password. */
export function SlipGone({ backHref }: { backHref: string }) {
  const t = useTranslations("people");
  return (
    <>
      <PageHead title={t("slip")} above={t("title")} />
      <p>{t("slipGone")}</p>
      <div>
        <LinkButton href={backHref} look="quiet">
          {t("back")}
        </LinkButton>
      </div>
    </>
  );
}
