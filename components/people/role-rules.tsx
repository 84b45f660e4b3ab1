// Which roles must use a code on the phone.
import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import { Table } from "@/components/ui/table";
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
  const columns = [{ label: t("role") }, { label: t("holders"), numeric: true }, { label: t("demand") }, { label: t("deed") }];
  const rows = roles.map(({ role, holders, totpRequired }) => ({
    id: role,
    cells: [
      words(role),
      holders,
      t(totpRequired ? "demanded" : "free"),
      <Form
        key="set"
        action={set}
        hidden={{ officeId, role, totpRequired: String(!totpRequired) }}
        submit={t(totpRequired ? "makeFree" : "makeDemanded")}
        look="quiet"
      />,
    ],
  }));
  return <Table caption={name} columns={columns} rows={rows} />;
}
