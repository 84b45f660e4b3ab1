// Which roles must use a code on the phone.
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { OfficeRules } from "@/lib/features/accounts/queries";

export function RoleRules({ offices, set }: { offices: readonly OfficeRules[]; set: FormAction }) {
  const t = useTranslations("people");
  return (
    <>
      <PageHead title={t("rulesTitle")} above={t("title")} state={t("rulesText")} />
      {offices.map((office) => (
        <Rules key={office.officeId} office={office} set={set} />
      ))}
    </>
  );
}

function Rules({ office: { officeId, name, roles }, set }: { office: OfficeRules; set: FormAction }) {
  const t = useTranslations("people");
  const words = useTranslations("roles");
  return (
    <section className="flex max-w-3xl flex-col gap-3">
      <h2 className="text-xl">{name}</h2>
      <ul className="flex flex-col border-y-2 border-water bg-sheet">
        {roles.map(({ role, holders, totpRequired }) => (
          <li
            key={role}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-3 py-2 last:border-0"
          >
            <span>
              <span className="font-semibold">{words(role)}</span>
              <span className="block text-sm text-ink-soft">{t(totpRequired ? "demanded" : "free", { holders })}</span>
            </span>
            <Form
              action={set}
              hidden={{ officeId, role, totpRequired: String(!totpRequired) }}
              submit={t(totpRequired ? "makeFree" : "makeDemanded")}
              look="quiet"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
