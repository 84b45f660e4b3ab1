// What stands in the place of the first run at an address without https: a code and a password would cross the network in plain sight.
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";

export function HttpsFirst() {
  const title = useTranslations("door")("httpsTitle");
  const refusal = useTranslations("refusals")("https_needed");
  return (
    <main id="content" className="mx-auto flex min-h-screen max-w-3xl flex-col gap-6 px-5 py-8 sm:px-12 sm:py-14">
      <h1 className="text-2xl text-water">{useTranslations("office")("firstTitle")}</h1>
      <Notice tone="late" title={title}>
        {refusal}
      </Notice>
    </main>
  );
}
