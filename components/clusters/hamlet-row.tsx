// A hamlet of the plan: its name or its empty place, and whether the name is still to be checked.
import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/choice-field";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { ClusterSheet } from "@/lib/features/plans/queries";
import type { ClusterActions } from "./cluster-board";

type Hamlet = ClusterSheet["communes"][number]["hamlets"][number];
type HamletRowProps = { hamlet: Hamlet; ordinal: number; mayEdit: boolean; actions: ClusterActions };

export function HamletRow({ hamlet, ordinal, mayEdit, actions }: HamletRowProps) {
  const t = useTranslations("clusters");
  const name = hamlet.name ?? t("unnamed", { ordinal: String(ordinal) });
  const shown = (
    <>
      {name} {hamlet.toCheck && <em className="text-sm text-ink-soft">({t("toCheck")})</em>}
    </>
  );
  if (!mayEdit) return <li>{shown}</li>;
  return (
    <li>
      <Fold summary={shown}>
        <Form action={actions.name} submit={t("rename")} look="quiet" hidden={{ hamletId: hamlet.id }}>
          <TextField name="name" label={t("hamletName")} defaultValue={hamlet.name} />
          <CheckField name="toCheck" label={t("stillToCheck")} />
        </Form>
        <Form action={actions.drop} submit={t("removeHamlet")} look="danger" hidden={{ hamletId: hamlet.id }} />
      </Fold>
    </li>
  );
}
