// Who has an account, within reach: what each may do and how the account stands.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Empty } from "@/components/ui/empty";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
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
  return (
    <ul aria-label={t("listName")} className="flex max-w-5xl flex-col border-y-2 border-water bg-sheet">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid items-baseline gap-x-6 border-b border-line px-3 py-1 last:border-0 sm:grid-cols-[14rem_13rem_1fr_auto]"
        >
          <Link href={`/people/${line.id}`} className="min-h-11 content-center font-semibold">
            {line.username}
          </Link>
          <span>{line.fullName}</span>
          <span className="text-ink-soft">{line.posts.map(words).join("; ") || t("noPost")}</span>
          <span className="text-sm text-ink-soft">{t(standingOf(line))}</span>
        </li>
      ))}
    </ul>
  );
}

export function standingOf({ disabledAt, mustChangePassword }: Pick<AccountLine, "disabledAt" | "mustChangePassword">) {
  if (disabledAt) return "closed";
  return mustChangePassword ? "waiting" : "working";
}
