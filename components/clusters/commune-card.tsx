// A commune in its cluster: its seats, its hamlets, and its way to another cluster.
import { useTranslations } from "next-intl";
import { CheckField, SelectField } from "@/components/ui/choice-field";
import { NumberField, TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { ClusterForms } from "@/lib/features/clusters/queries";
import type { ClusterSheet, PlanSheet } from "@/lib/features/plans/queries";
import type { ClusterActions } from "./cluster-board";
import { HamletRow } from "./hamlet-row";
import { hamletWord } from "./hamlet-word";

type Commune = ClusterSheet["communes"][number];
type CommuneCardProps = { commune: Commune; clusterId: string; sheet: PlanSheet; forms: ClusterForms; actions: ClusterActions };

export function CommuneCard({ commune, clusterId, sheet, forms, actions }: CommuneCardProps) {
  const t = useTranslations("clusters");
  const { id: communeId, name, hamlets } = commune;
  return (
    <li
      id={communeId}
      data-commune={communeId}
      draggable={sheet.mayEdit}
      className="flex flex-col gap-2 border-2 border-line p-3 target:border-lotus"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="font-bold">{name}</h3>
        <p>{t("people", { count: String(commune.seats.total) })}</p>
      </div>
      <Fold summary={t("hamletCount", { count: String(hamlets.length) })}>
        <ol className="flex flex-col gap-1">
          {hamlets.map((hamlet, index) => (
            <HamletRow
              key={hamlet.id}
              hamlet={hamlet}
              unnamed={t("unnamed", { word: hamletWord(null, name), ordinal: String(index + 1) })}
              word={hamletWord(hamlet.name, name)}
              form={sheet.mayEdit ? forms.hamlets[hamlet.id] : undefined}
              actions={actions}
            />
          ))}
        </ol>
        {sheet.mayEdit && hamlets.some(({ toCheck }) => toCheck) && (
          <Form action={actions.check} submit={t("checkAll")} look="quiet" hidden={{ planId: sheet.id, communeId }} />
        )}
        {sheet.mayEdit && <AddHamlets planId={sheet.id} communeId={communeId} add={actions.hamlets} />}
        {sheet.mayEdit && <Form action={actions.take} submit={t("remove")} look="danger" hidden={{ planId: sheet.id, communeId }} />}
      </Fold>
      {sheet.mayEdit && sheet.clusters.length > 1 && <Move commune={commune} clusterId={clusterId} sheet={sheet} move={actions.move} />}
    </li>
  );
}

function Move({ commune, clusterId, sheet, move }: Omit<CommuneCardProps, "actions" | "forms"> & { move: ClusterActions["move"] }) {
  const t = useTranslations("clusters");
  const named = useTranslations("plans");
  const others = sheet.clusters.filter((cluster) => cluster.id !== clusterId);
  return (
    <div data-move={commune.id}>
      <Fold summary={t("moveElsewhere")}>
        <Form action={move} submit={t("move")} look="quiet" hidden={{ planId: sheet.id, communeId: commune.id }}>
          <SelectField
            name="clusterId"
            label={t("moveTo", { commune: commune.name })}
            choices={others.map(({ id, ordinal }) => ({ value: id, label: named("cluster", { ordinal: String(ordinal) }) }))}
          />
        </Form>
      </Fold>
    </div>
  );
}

function AddHamlets({ planId, communeId, add }: { planId: string; communeId: string; add: ClusterActions["hamlets"] }) {
  const t = useTranslations("clusters");
  return (
    <Fold summary={t("addHamlets")}>
      <Form action={add} submit={t("saveHamlets")} hidden={{ planId, communeId }} draft={`hamlets-${planId}-${communeId}`}>
        <TextArea name="pasted" label={t("pasteHamlets")} hint={t("pasteHamletsHint")} rows={4} optional />
        <CheckField name="toCheck" label={t("markToCheck")} />
        <NumberField name="unnamed" label={t("unnamedCount")} optional />
      </Form>
    </Fold>
  );
}
