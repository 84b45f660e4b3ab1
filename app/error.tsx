// The last road of an error: a number to quote, never the message.
"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export default function Fault({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("ui.fault");
  return (
    <main className="flex max-w-2xl flex-col items-start gap-5 p-6 lg:p-12">
      <h1 className="text-2xl text-water">{t("title")}</h1>
      <p>{t("text")}</p>
      <p className="text-xl font-bold">{error.digest}</p>
      <Button type="button" onClick={reset}>
        {t("tryAgain")}
      </Button>
    </main>
  );
}
