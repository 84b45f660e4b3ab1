// A slip that is no more, and slips of which none waits.
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";

/** The slip of an account whose owner has already chosen a password. */
export function SlipGone({ backHref }: { backHref: string }) {
  const t = useTranslations("people");
  return <Gone title={t("slip")} text={t("slipGone")} backHref={backHref} />;
}

export function NoSlips() {
  const t = useTranslations("people");
  return <Gone title={t("slipsTitle")} text={t("noSlips")} backHref="/people" />;
}

function Gone({ title, text, backHref }: { title: string; text: string; backHref: string }) {
  const t = useTranslations("people");
  return (
    <>
      <PageHead title={title} above={t("title")} />
      <p>{text}</p>
      <div>
        <LinkButton href={backHref} look="quiet">
          {t("back")}
        </LinkButton>
      </div>
    </>
  );
}
