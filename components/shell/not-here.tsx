// The third road of an error: what is out of reach, or was never there, looks the same.
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";

export function NotHere() {
  const t = useTranslations("shell");
  return (
    <section className="flex max-w-2xl flex-col items-start gap-5">
      <h1 className="text-2xl text-water">{t("notFoundTitle")}</h1>
      <p>{t("notFoundText")}</p>
      <LinkButton href="/">{t("home")}</LinkButton>
    </section>
  );
}
