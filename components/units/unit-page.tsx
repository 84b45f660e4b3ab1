// One unit: its name and dates, its other names, what is below it, and its end.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import { formatDay } from "@/lib/domain/dates";
import type { UnitSheet } from "@/lib/features/units/queries";
import { AddUnit } from "./add-unit";
import { Aliases } from "./aliases";
import { DissolveForm } from "./dissolve-form";
import { NameForm } from "./name-form";

export type UnitActions = Record<"add" | "rename" | "dissolve" | "addAlias" | "removeAlias", FormAction>;

export function UnitPage({ unit, actions }: { unit: UnitSheet; actions: UnitActions }) {
  const t = useTranslations("units");
  const above = unit.parent ? <Link href={`/units/${unit.parent.id}`}>{unit.parent.name}</Link> : <Link href="/units">{t("title")}</Link>;
  return (
    <>
      <PageHead title={unit.name} above={above} state={<Standing unit={unit} />} />
      <Relatives title={t("becameHeading")} relatives={unit.became} />
      <Relatives title={t("cameFromHeading")} relatives={unit.cameFrom} />
      {unit.maySave && <NameForm unit={unit} rename={actions.rename} />}
      <Aliases unit={unit} add={actions.addAlias} remove={actions.removeAlias} />
      {unit.maySave && <AddUnit parentId={unit.id} level={unit.level} add={actions.add} />}
      {unit.maySave && <DissolveForm unit={unit} dissolve={actions.dissolve} />}
    </>
  );
}

function Standing({ unit: { level, validFrom, validTo, legalBasis, toCheck } }: { unit: UnitSheet }) {
  const t = useTranslations("units");
  const stands = validFrom ? t("standing", { day: formatDay(validFrom) }) : t("standingAlways");
  return (
    <p>
      {t(`levels.${level}`)} · {validTo ? t("dissolved", { day: formatDay(validTo), basis: legalBasis }) : stands}
      {toCheck && !validTo && <strong className="text-amber"> · {t("check")}</strong>}
    </p>
  );
}

function Relatives({ title, relatives }: { title: string; relatives: UnitSheet["became"] }) {
  const t = useTranslations("units");
  if (relatives.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-lg">{title}</h2>
      <ul>
        {relatives.map(({ id, name, share, on }) => (
          <li key={id}>
            <Link href={`/units/${id}`}>{name}</Link> ({t("succession", { share: t(`shares.${share}`), day: formatDay(on) })})
          </li>
        ))}
      </ul>
    </section>
  );
}
