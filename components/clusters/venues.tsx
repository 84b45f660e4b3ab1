// The venues an office knows: the place they belong to may be a hamlet or a commune that is no more.
import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-field";
import { NumberField, TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Table } from "@/components/ui/table";
import type { ClusterActions, VenueChoices } from "./cluster-board";

const KINDS = ["culturalCentre", "communeOffice", "formerOffice", "hamletHouse", "other"] as const;

type VenuesProps = { planId: string; choices: VenueChoices; mayEdit: boolean; save: ClusterActions["venue"] };

export function Venues({ planId, choices, mayEdit, save }: VenuesProps) {
  const t = useTranslations("clusters");
  return (
    <section id="venues" className="flex flex-col gap-4">
      <h2 className="text-xl text-water">{t("venues")}</h2>
      <Table
        quiet
        caption={t("venuesCaption")}
        columns={[{ label: t("venueName") }, { label: t("venueKind") }, { label: t("venueUnit") }, { label: t("capacity"), numeric: true }]}
        rows={choices.venues.map(({ id, name, kind, unit, capacitySeats }) => ({
          id,
          cells: [name, t(`kinds.${kind}`), unit, capacitySeats ?? t("capacityUnknown")],
        }))}
      />
      {mayEdit &&
        choices.venues.map((venue) => (
          <Fold key={venue.id} summary={`${t("change")}: ${venue.name}`}>
            <VenueForm planId={planId} venue={venue} units={choices.units} save={save} />
          </Fold>
        ))}
      {mayEdit && (
        <Fold summary={t("addVenue")}>
          <VenueForm planId={planId} units={choices.units} save={save} />
        </Fold>
      )}
    </section>
  );
}

type VenueFormProps = Pick<VenuesProps, "planId" | "save"> & { venue?: VenueChoices["venues"][number]; units: VenueChoices["units"] };

function VenueForm({ planId, venue, units, save }: VenueFormProps) {
  const t = useTranslations("clusters");
  return (
    <Form
      action={save}
      submit={t("saveVenue")}
      hidden={{ planId, venueId: venue?.id, seen: venue?.seen }}
      draft={`venue-${venue?.id ?? planId}`}
    >
      <TextField name="name" label={t("venueName")} defaultValue={venue?.name} />
      <SelectField
        name="kind"
        label={t("venueKind")}
        defaultValue={venue?.kind ?? ""}
        choices={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <SelectField
        name="unitId"
        label={t("venueUnit")}
        defaultValue={venue?.unitId ?? ""}
        choices={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NumberField name="capacitySeats" label={t("capacity")} defaultValue={venue?.capacitySeats} unit={t("seats")} optional />
    </Form>
  );
}
