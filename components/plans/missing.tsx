// What the plan still asks for, each with the way to where it is answered. An empty setting asks; it never holds an invented value.
import Link from "next/link";
import { useTranslations } from "next-intl";

const ANSWERED_AT = {
  legalBases: "/edit/legal-bases",
  purposes: "/edit/texts",
  signature: "/edit/heading",
  recipients: "/edit/heading",
  funding: "/edit/funding",
  communes: "/clusters",
  hamlets: "/clusters",
  hamletNames: "/clusters",
  hamletsToCheck: "/clusters",
  venues: "/clusters",
  hosts: "/clusters",
  chairs: "/clusters",
  dates: "/dialogues",
  taskForce: "/task-force",
  reportDue: "/edit/limits#report-due",
  dialogueLimit: "/edit/limits",
  communePlanLimit: "/edit/limits",
} as const;
export type Asked = keyof typeof ANSWERED_AT;

export function Missing({ planId, missing, mayEdit }: { planId: string; missing: readonly Asked[]; mayEdit: boolean }) {
  const t = useTranslations("plans");
  return (
    <section id="missing" className="flex flex-col gap-3">
      <h2 className="text-xl text-water">{t("missingHeading")}</h2>
      {missing.length === 0 && <p>{t("missingNone")}</p>}
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2 xl:grid-cols-3">
        {missing.map((key) => (
          <li key={key} className="min-h-9">
            {mayEdit ? <Link href={`/plans/${planId}${ANSWERED_AT[key]}`}>{t(`missing.${key}`)}</Link> : t(`missing.${key}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
