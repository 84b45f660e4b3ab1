// Where a plan stands with its paper, in words.
import { useTranslations } from "next-intl";
import type { PlanSheet } from "@/lib/features/plans/queries";
import { PaperName } from "./paper-name";

export function PlanState({ closed, inForce, out }: Pick<PlanSheet, "closed" | "inForce" | "out">) {
  const t = useTranslations("plans.state");
  return (
    <span>
      {closed && `${t("closed")}. `}
      {inForce && t.rich("inForce", { paper: () => <PaperName paper={inForce} /> })}
      {out && `${inForce ? " · " : ""}${t("out")}`}
      {!inForce && !out && t("draft")}
    </span>
  );
}
