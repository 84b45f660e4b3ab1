// Says which figures of the data a signed paper no longer states: then and now.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PaperName } from "@/components/plans/paper-name";
import { Notice } from "@/components/ui/notice";
import { formatDay, isDay } from "@/lib/domain/dates";
import type { Drift } from "@/lib/domain/papers";
import type { PlanSheet } from "@/lib/features/plans/queries";
import { useFigureName } from "./figure-name";

type DriftBannerProps = Pick<PlanSheet, "inForce" | "drift"> & {
  /** Where an amendment is sent for signature, for whoever may. */
  amendHref?: string | null;
};

export function DriftBanner({ inForce, drift, amendHref }: DriftBannerProps) {
  const t = useTranslations("figures");
  if (!inForce || drift.length === 0) return null;
  return (
    <Notice tone="soon" title={t("driftTitle")}>
      <p>{t.rich("driftOf", { paper: () => <PaperName key="paper" paper={inForce} /> })}</p>
      <ul className="list-disc pl-5">
        {drift.map((figure) => (
          <DriftLine key={figure.key} figure={figure} />
        ))}
      </ul>
      {amendHref && <Link href={amendHref}>{t("amend")}</Link>}
    </Notice>
  );
}

function DriftLine({ figure: { key, was, now } }: { figure: Drift }) {
  const t = useTranslations("figures");
  const name = useFigureName();
  const written = (value: Drift["was"]) => <strong key={value}>{value === null || value === "" ? t("none") : shown(value)}</strong>;
  return (
    <li>
      {t.rich("driftLine", { figure: name(key), was: () => written(was), now: () => written(now) })}
      {typeof was === "number" && typeof now === "number" && ` (${now > was ? "+" : "−"}${Math.abs(now - was)})`}
    </li>
  );
}

const shown = (value: number | string) => (typeof value === "string" && isDay(value) ? formatDay(value) : value);
