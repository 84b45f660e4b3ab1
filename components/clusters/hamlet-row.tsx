// A hamlet of the plan: its name or its empty place, and whether the name is still to be checked.
import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/choice-field";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { ClusterForms } from "@/lib/features/clusters/queries";
import type { ClusterSheet } from "@/lib/features/plans/queries";
import type { ClusterActions } from "./cluster-board";

type Hamlet = ClusterSheet["communes"][number]["hamlets"][number];

/** `unnamed`: what its place is called while it has no name; `word`: khóm, ấp … Without a form it is only read. */
type HamletRowProps = {
  hamlet: Hamlet;
  unnamed: string;
  word: string;
  form: ClusterForms["hamlets"][string] | undefined;
  actions: ClusterActions;
};

export function HamletRow({ hamlet, unnamed, word, form, actions }: HamletRowProps) {
  const t = useTranslations("clusters");
  const shown = (
    <>
      {hamlet.name ?? unnamed} {hamlet.toCheck && <em className="text-sm text-ink-soft">({t("toCheck")})</em>}
    </>
  );
  if (!form) return <li>{shown}</li>;
  return (
    <li>
      <Fold summary={shown}>
        <Form action={actions.name} submit={t("rename")} look="quiet" hidden={{ hamletId: hamlet.id, seen: form.seen }}>
          <TextField name="name" label={t("hamletName")} defaultValue={form.values.name} />
          <CheckField name="toCheck" label={t("stillToCheck")} defaultChecked={form.values.toCheck === "on"} />
        </Form>
        <Form
          action={actions.drop}
          submit={t("removeHamlet", { word: word.toLowerCase() })}
          look="danger"
          hidden={{ hamletId: hamlet.id }}
        />
      </Fold>
    </li>
  );
}
