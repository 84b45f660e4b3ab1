// The office's units as a tree that opens in place.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/components/ui/empty";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { formatDay } from "@/lib/domain/dates";
import type { UnitNode } from "@/lib/features/units/queries";

export function UnitTree({ roots, toCheck }: { roots: readonly UnitNode[]; toCheck: number }) {
  const t = useTranslations("units");
  return (
    <>
      <PageHead title={t("title")} state={t("state")} />
      {toCheck > 0 && <Notice tone="soon">{t("toCheck", { count: `${toCheck}` })}</Notice>}
      {roots.length === 0 && <Empty title={t("emptyTitle")} purpose={t("emptyPurpose")} />}
      <nav aria-label={t("treeLabel")}>
        <Branch units={roots} isOpen />
      </nav>
    </>
  );
}

function Branch({ units, isOpen = false }: { units: readonly UnitNode[]; isOpen?: boolean }) {
  const t = useTranslations("units");
  return (
    <ul className="flex flex-col gap-1 border-l-4 border-line pl-3">
      {units.map((unit) => (
        <li key={unit.id} id={unit.id}>
          <UnitLine unit={unit} />
          {unit.children.length > 0 && (
            <details open={isOpen}>
              <summary className="min-h-11 content-center text-water">
                {t("inside", { count: unit.children.length })} <span className="sr-only">{unit.name}</span>
              </summary>
              <Branch units={unit.children} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function UnitLine({ unit: { id, name, toCheck, validTo, becameNames, aliases } }: { unit: UnitNode }) {
  const t = useTranslations("units");
  const facts = [
    validTo && t("until", { day: formatDay(validTo) }),
    becameNames.length > 0 && t("became", { names: becameNames.join(", ") }),
    aliases.length > 0 && t("also", { names: aliases.join(", ") }),
  ];
  return (
    <span className="inline-flex min-h-11 flex-wrap items-center gap-x-3">
      <Link href={`/units/${id}`} className={validTo ? "text-ink-soft" : "font-semibold"}>
        {name}
      </Link>
      {facts.map(
        (fact) =>
          fact && (
            <span key={fact} className="text-sm text-ink-soft">
              {fact}
            </span>
          ),
      )}
      {toCheck && !validTo && <span className="text-sm font-semibold text-amber">{t("check")}</span>}
    </span>
  );
}
