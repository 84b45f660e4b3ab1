// Where a plan stands with its paper, in words.
import { useTranslations } from "next-intl";
import type { PlanSheet } from "@/lib/features/plans/queries";
import { PaperName } from "./paper-name";

export function PlanState({ closed, inForce, out, drift }: Pick<PlanSheet, "closed" | "inForce" | "out" | "drift">) {
  const t = useTranslations("plans.state");
  return (
    <span>
      {closed && `${t("closed")}. `}
      {inForce && t.rich("inForce", { paper: () => <PaperName paper={inForce} /> })}
      {out && `${inForce ? " · " : ""}${t("out")}`}
      {drift.length > 0 && ` · ${t("drifted")}`}
      {!inForce && !out && t("draft")}
    </span>
  );
}
