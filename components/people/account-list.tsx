// Who has an account, within reach: what each may do and how the account stands.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import { Table } from "@/components/ui/table";
import type { AccountLine } from "@/lib/features/accounts/queries";
import { usePostWords } from "./post-words";

type Without = { officeId: string; communes: number };
type AccountListProps = {
  lines: readonly AccountLine[];
  without: readonly Without[];
  slips: number;
  may: { create: boolean; setRules: boolean };
  createAll: FormAction;
};

export function AccountList({ lines, without, slips, may, createAll }: AccountListProps) {
  const t = useTranslations("people");
  const add = may.create && <LinkButton href="/people/new">{t("add")}</LinkButton>;
  return (
    <>
      <PageHead title={t("title")} state={t("state", { count: lines.length })} button={add} />
      {(slips > 0 || may.setRules) && (
        <p className="flex flex-wrap gap-x-8 gap-y-2">
          {slips > 0 && <Link href="/people/slips">{t("slips", { count: slips })}</Link>}
          {may.setRules && <Link href="/people/roles">{t("rules")}</Link>}
        </p>
      )}
      {without.map((office) => (
        <MakeAll key={office.officeId} {...office} createAll={createAll} />
      ))}
      {lines.length > 0 ? <Lines lines={lines} /> : <Empty title={t("emptyTitle")} purpose={t("emptyPurpose")} />}
    </>
  );
}

function MakeAll({ officeId, communes, createAll }: Without & { createAll: FormAction }) {
  const t = useTranslations("people");
  return (
    <section className="flex max-w-3xl flex-col gap-3 border-2 border-dashed border-line p-5">
      <h2 className="text-lg">{t("communesTitle")}</h2>
      <p>{t("communesText", { communes })}</p>
      <Form action={createAll} hidden={{ officeId }} submit={t("communesMake", { communes })} look="quiet" />
    </section>
  );
}

function Lines({ lines }: { lines: readonly AccountLine[] }) {
  const t = useTranslations("people");
  const words = usePostWords();
  const columns = [t("username"), t("fullName"), t("posts"), t("standing")].map((label) => ({ label }));
  const rows = lines.map((line) => ({
    id: line.id,
    cells: [
      <Link key="username" href={`/people/${line.id}`} className="inline-block min-h-11 content-center">
        {line.username}
      </Link>,
      line.fullName,
      line.posts.map(words).join("; ") || t("noPost"),
      t(standingOf(line)),
    ],
  }));
  return <Table caption={t("listName")} quiet columns={columns} rows={rows} copyable />;
}

export function standingOf({ disabledAt, mustChangePassword }: Pick<AccountLine, "disabledAt" | "mustChangePassword">) {
  if (disabledAt) return "closed";
  return mustChangePassword ? "waiting" : "working";
}
