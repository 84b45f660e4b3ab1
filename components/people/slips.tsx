// One-time slips, one A5 sheet each: handed over, used once, destroyed.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { PrintButton } from "@/components/ui/print-button";
import type { Slip } from "@/lib/features/accounts/queries";
import { usePostWords } from "./post-words";
import styles from "./slips.module.css";

export function Slips({ slips, address, backHref }: { slips: readonly Slip[]; address: string; backHref: string }) {
  const t = useTranslations("people");
  return (
    <>
      <div className="flex flex-col gap-4 print:hidden">
        <PageHead title={t(slips.length === 1 ? "slip" : "slipsTitle")} above={t("title")} button={<PrintButton label={t("print")} />} />
        <p>
          <Link href={backHref}>{t("back")}</Link>
        </p>
      </div>
      {slips.map((slip) => (
        <OneSlip key={slip.id} slip={slip} address={address} />
      ))}
    </>
  );
}

function OneSlip({ slip, address }: { slip: Slip; address: string }) {
  const t = useTranslations("people");
  const words = usePostWords();
  return (
    <article className={`${styles.slip} flex max-w-xl flex-col gap-5 border-2 border-ink bg-sheet p-8`}>
      <h2 className="text-xl">{t("slipTitle")}</h2>
      <p>
        {t("slipFor")} <strong>{slip.fullName}</strong>
        {slip.posts.map((post) => (
          <span key={post.id} className="block text-ink-soft">
            {words(post)}
          </span>
        ))}
      </p>
      <dl className="flex flex-col gap-3">
        <Large term={t("address")} text={address} />
        <Large term={t("username")} text={slip.username} />
        <Large term={t("oneTime")} text={slip.password} />
      </dl>
      <div>
        <h3>{t("howTitle")}</h3>
        <ol className="list-decimal pl-6">
          <li>{t("how.open")}</li>
          <li>{t("how.type")}</li>
          <li>{t("how.choose")}</li>
        </ol>
      </div>
      <p className="text-sm">{t("slipPrivacy")}</p>
    </article>
  );
}

function Large({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className={`${styles.typed} text-2xl font-bold`}>{text}</dd>
    </div>
  );
}
