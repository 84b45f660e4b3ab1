// The dialogues of a plan's clusters: each with its hall, its stage and its day, under the limit they share.
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import type { DialogueBoard } from "@/lib/features/dialogues/queries";
import type { PlanSheet } from "@/lib/features/plans/queries";
import { DialogueCard } from "./dialogue-card";
import { LimitWords } from "./limit-words";

export function DialogueList({ sheet, board }: { sheet: PlanSheet; board: DialogueBoard }) {
  const t = useTranslations("dialogues");
  const plans = useTranslations("plans");
  return (
    <>
      <PageHead above={plans("above", { year: String(sheet.year) })} title={t("title")} state={<LimitWords limit={board.limit} />} />
      {sheet.clusters.length === 0 && (
        <Empty title={t("emptyTitle")} purpose={t("emptyPurpose")}>
          <LinkButton href={`/plans/${sheet.id}/clusters`}>{t("toClusters")}</LinkButton>
        </Empty>
      )}
      <ul className="flex flex-col gap-6">
        {sheet.clusters.map((cluster) => (
          <DialogueCard key={cluster.id} cluster={cluster} sheet={sheet} mayPlan={board.mayPlan && !board.closed} />
        ))}
      </ul>
    </>
  );
}
