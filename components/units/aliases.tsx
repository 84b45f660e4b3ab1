// The other names by which a unit is found.
import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { UnitSheet } from "@/lib/features/units/queries";

type AliasesProps = { unit: UnitSheet; add: FormAction; remove: FormAction };

export function Aliases({ unit: { id: unitId, aliases, maySave }, add, remove }: AliasesProps) {
  const t = useTranslations("units");
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t("aliasHeading")}</h2>
      <p className="text-ink-soft">{aliases.length === 0 ? t("noAlias") : t("aliasText")}</p>
      <ul className="flex flex-col gap-2">
        {aliases.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center gap-4">
            <span className="font-semibold">{name}</span>
            {maySave && <Form action={remove} submit={t("removeAlias", { name })} look="quiet" hidden={{ aliasId: id, unitId }} />}
          </li>
        ))}
      </ul>
      {maySave && (
        <Form action={add} submit={t("addAlias")} hidden={{ unitId }} look="quiet">
          <TextField name="name" label={t("alias")} />
        </Form>
      )}
    </section>
  );
}
