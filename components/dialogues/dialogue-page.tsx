// One cluster's dialogue: what is known of it, its day looked at before it is saved, what was really held.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Hall } from "@/components/pictures/hall";
import { hallOf } from "@/components/plans/cluster-card";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { DialogueBoard, Outlook } from "@/lib/features/dialogues/queries";
import type { ClusterSheet, PlanSheet } from "@/lib/features/plans/queries";
import type { AskedDay } from "./asked-day";
import { DialogueFacts } from "./dialogue-facts";
import { DialogueStanding } from "./dialogue-standing";
import { Documents } from "./documents";
import { HeldForm } from "./held-form";
import { LimitWords } from "./limit-words";
import { PlanDay } from "./plan-day";
import { PostponeForm } from "./postpone-form";

export type DialogueActions = Record<"plan" | "postpone" | "held", FormAction>;

type DialoguePageProps = {
  sheet: PlanSheet;
  cluster: ClusterSheet;
  board: DialogueBoard;
  asked: AskedDay;
  outlook: Outlook | null;
  actions: DialogueActions;
};

export function DialoguePage({ sheet, cluster, board, asked, outlook, actions }: DialoguePageProps) {
  const t = useTranslations("dialogues");
  const plans = useTranslations("plans");
  const known = board.documents.find(({ clusterId }) => clusterId === cluster.id);
  const isHeld = cluster.dialogue?.heldOn != null;
  return (
    <>
      <PageHead
        above={<Link href={`/plans/${sheet.id}/dialogues`}>{t("back")}</Link>}
        title={`${plans("cluster", { ordinal: String(cluster.ordinal) })}: ${cluster.communes.map(({ name }) => name).join(", ")}`}
        state={<LimitWords limit={board.limit} />}
      />
      <section className="flex flex-col gap-3">
        <DialogueStanding dialogue={cluster.dialogue} />
        <DialogueFacts cluster={cluster} />
        <Documents documents={known} />
      </section>
      {board.mayPlan && !board.closed && (
        <>
          {!isHeld && <PlanDay cluster={cluster} planId={sheet.id} asked={asked} outlook={outlook} plan={actions.plan} />}
          <HeldForm cluster={cluster} board={board} record={actions.held} />
          {cluster.dialogue?.stage === "expected" && (
            <PostponeForm clusterId={cluster.id} seen={known?.seen?.day ?? ""} postpone={actions.postpone} />
          )}
        </>
      )}
      <section id="hall" className="flex flex-col gap-4">
        <h2 className="text-xl text-water">{t("hall", { people: String(cluster.seats.total) })}</h2>
        <p className="text-lg font-semibold">{cluster.working}</p>
        <Hall size="page" taskForce={sheet.norms.taskForcePerCluster} communes={hallOf(cluster, sheet.norms)} />
      </section>
    </>
  );
}
