// The clusters side by side: communes are moved, hamlets named, venues chosen here, and the seats follow.
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { ClusterForms, venueChoices } from "@/lib/features/clusters/queries";
import type { PlanSheet } from "@/lib/features/plans/queries";
import { ClusterColumn } from "./cluster-column";
import { DragCommunes } from "./drag-communes";
import { Venues } from "./venues";

export type ClusterActions = Record<
  "add" | "save" | "remove" | "place" | "move" | "take" | "hamlets" | "name" | "check" | "drop" | "venue",
  FormAction
>;
export type VenueChoices = NonNullable<Awaited<ReturnType<typeof venueChoices>>>;

type ClusterBoardProps = { sheet: PlanSheet; choices: VenueChoices; forms: ClusterForms; actions: ClusterActions };

export function ClusterBoard({ sheet, choices, forms, actions }: ClusterBoardProps) {
  const t = useTranslations("clusters");
  return (
    <>
      <PageHead
        title={t("title")}
        state={t("state")}
        button={sheet.mayEdit && <Form action={actions.add} submit={t("addCluster")} look="quiet" hidden={{ planId: sheet.id }} />}
      />
      {sheet.mayEdit && <p className="text-ink-soft print:hidden">{t("dragHint")}</p>}
      <DragCommunes>
        {sheet.clusters.map((cluster) => (
          <ClusterColumn key={cluster.id} cluster={cluster} sheet={sheet} choices={choices} forms={forms} actions={actions} />
        ))}
      </DragCommunes>
      <Venues planId={sheet.id} choices={choices} mayEdit={sheet.mayEdit} save={actions.venue} />
    </>
  );
}
