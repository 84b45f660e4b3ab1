import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";

/** An account whose last role was taken away: nothing is within its reach, and somebody can give it a role. */
export function NoPost({ name }: { name: string }) {
  const t = useTranslations("home");
  return (
    <>
      <PageHead title={t("title")} state={name} />
      <Empty title={t("noPost")} purpose={t("noPostAsk")} />
    </>
  );
}
