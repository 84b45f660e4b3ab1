// One cluster as a column: its seats, its communes, where it meets and who leads it.
import { useTranslations } from "next-intl";
import { ClusterWarnings } from "@/components/plans/cluster-warnings";
import { SelectField } from "@/components/ui/choice-field";
import { NumberField, TextArea, TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { cannotRemoveCluster } from "@/lib/domain/clusters";
import type { ClusterForms } from "@/lib/features/clusters/queries";
import type { ClusterSheet, PlanSheet } from "@/lib/features/plans/queries";
import type { ClusterActions, VenueChoices } from "./cluster-board";
import { CommuneCard } from "./commune-card";

type ClusterColumnProps = {
  cluster: ClusterSheet;
  sheet: PlanSheet;
  choices: VenueChoices;
  forms: ClusterForms;
  actions: ClusterActions;
};

export function ClusterColumn({ cluster, sheet, choices, forms, actions }: ClusterColumnProps) {
  const t = useTranslations("clusters");
  const named = useTranslations("plans");
  const name = named("cluster", { ordinal: String(cluster.ordinal) });
  const why = useWhyKept(cluster);
  const form = forms.clusters[cluster.id];
  return (
    <section aria-label={name} data-cluster={cluster.id} className="flex min-w-0 flex-col gap-4 border-t-4 border-water bg-sheet p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg text-water">{name}</h2>
        <p className="text-xl font-bold">{t("people", { count: String(cluster.seats.total) })}</p>
      </header>
      <p className="text-ink-soft">{cluster.working}</p>
      <ClusterWarnings cluster={cluster} />
      <ul className="flex flex-col gap-3">
        {cluster.communes.map((commune) => (
          <CommuneCard key={commune.id} commune={commune} clusterId={cluster.id} sheet={sheet} forms={forms} actions={actions} />
        ))}
      </ul>
      {sheet.mayEdit && form && (
        <>
          <Fold summary={t("addCommunes")}>
            <Form action={actions.place} submit={t("saveCommunes")} hidden={{ clusterId: cluster.id }} draft={`communes-${cluster.id}`}>
              <TextArea name="pasted" label={t("pasteCommunes")} hint={t("pasteCommunesHint")} rows={3} />
            </Form>
          </Fold>
          <Fold summary={t("details")}>
            <Details cluster={cluster} choices={choices} form={form} save={actions.save} />
          </Fold>
          <Form action={actions.remove} submit={t("removeCluster")} look="danger" hidden={{ clusterId: cluster.id }} why={why} />
        </>
      )}
    </section>
  );
}

/** The rule that keeps a cluster, in its own words. */
function useWhyKept({ communes, dialogue }: ClusterSheet): string | null {
  const refusals = useTranslations("refusals");
  const why = cannotRemoveCluster({ communeIds: communes.map(({ id }) => id), heldOn: dialogue?.heldOn ?? null });
  return why === "cluster_not_empty" || why === "held_dialogue_stays" ? refusals(why) : null;
}

type DetailsProps = { cluster: ClusterSheet; choices: VenueChoices; form: ClusterForms["clusters"][string]; save: ClusterActions["save"] };

function Details({ cluster, choices, form: { values, seen }, save }: DetailsProps) {
  const t = useTranslations("clusters");
  const communes = cluster.communes.map(({ id, name }) => ({ value: id, label: name }));
  const venues = choices.venues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form action={save} submit={t("saveCluster")} hidden={{ clusterId: cluster.id, seen }} draft={`cluster-${cluster.id}`}>
      <SelectField name="venueId" label={t("venue")} choices={venues} defaultValue={values.venueId ?? ""} optional />
      <SelectField name="hostCommuneId" label={t("host")} choices={communes} defaultValue={values.hostCommuneId ?? ""} optional />
      <SelectField name="leadCommuneId" label={t("lead")} choices={communes} defaultValue={values.leadCommuneId ?? ""} optional />
      <TextField name="chair" label={t("chair")} defaultValue={values.chair} optional />
      <TextField name="secretary" label={t("secretary")} defaultValue={values.secretary} optional />
      <NumberField name="guestSeats" label={t("guestSeats")} defaultValue={values.guestSeats} unit={t("seats")} />
      <NumberField
        name="typedSeats"
        label={t("typedSeats")}
        hint={t("typedSeatsHint")}
        defaultValue={values.typedSeats}
        unit={t("seats")}
        optional
      />
    </Form>
  );
}
