// How a signed plan is called in running text.
import { useTranslations } from "next-intl";
import { formatDay } from "@/lib/domain/dates";
import type { PlanSheet } from "@/lib/features/plans/queries";

export function PaperName({ paper }: { paper: NonNullable<PlanSheet["inForce"]> }) {
  const t = useTranslations("plans");
  if (paper.number === null || !paper.signedOn) return t("unnumbered");
  return t("numbered", { number: String(paper.number).padStart(2, "0"), symbol: paper.symbol, day: formatDay(paper.signedOn) });
}
