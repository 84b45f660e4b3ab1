// Who owes a thing, each with its own state: late for ever with both dates, and the way to take a paper in.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/day";
import { Table } from "@/components/ui/table";
import type { Due, DueLine } from "@/lib/domain/dues";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import { useDueWords } from "./due-words";
import { isReceived } from "./received";

export function DueOwners({ line, sheet }: { line: DueLine; sheet: DeadlineSheet }) {
  const t = useTranslations("deadlines");
  const words = useDueWords();
  const columns = [t("owner"), t("standing"), t("doneOn"), t("receive")].slice(0, isReceived(line.kind) && sheet.mayReceive ? 4 : 3);
  return (
    <Table
      quiet
      copyable={line.dues.length > 1}
      caption={words.kind(line)}
      columns={columns.map((label) => ({ label }))}
      rows={line.dues.map((due) => ({
        id: due.id,
        cells: [
          words.owner(due),
          <Standing key="standing" due={due} />,
          <Done key="done" due={due} sheet={sheet} />,
          <Receive key="receive" due={due} sheet={sheet} />,
        ].slice(0, columns.length),
      }))}
    />
  );
}

function Standing({ due }: { due: Due }) {
  const t = useTranslations("dues");
  return (
    <>
      <Badge standing={due.standing} />
      {due.daysLate > 0 && <span className="block text-sm text-brick">{t("lateBy", { days: String(due.daysLate) })}</span>}
    </>
  );
}

function Done({ due, sheet }: { due: Due; sheet: DeadlineSheet }) {
  const t = useTranslations("deadlines");
  const receipt = sheet.receipts.find(({ kind, communeId }) => kind === due.kind && communeId === due.commune?.id);
  if (!due.doneOn) return <span className="text-ink-soft">{t("notYet")}</span>;
  return (
    <>
      <DayText day={due.doneOn} />
      {due.standing === "doneLate" && (
        <span className="block text-sm text-brick">{t.rich("wasDue", { day: () => <DayText day={due.lastDay} /> })}</span>
      )}
      {receipt?.lateReason && <span className="block max-w-sm text-sm">{t("lateReason", { reason: receipt.lateReason })}</span>}
      {receipt?.reference && <span className="block text-sm">{receipt.reference}</span>}
      {receipt?.fileId && <a href={`/api/files/${receipt.fileId}`}>{t("scan")}</a>}
    </>
  );
}

function Receive({ due: { kind, commune, doneOn }, sheet }: { due: Due; sheet: DeadlineSheet }) {
  const t = useTranslations("deadlines");
  if (!commune) return <span className="text-ink-soft">{t("noLead")}</span>;
  return (
    <Link href={`/plans/${sheet.id}/deadlines/receive?commune=${commune.id}&kind=${kind}`} className="inline-block min-h-11 content-center">
      {t(doneOn ? "correct" : "receiveIt")}
    </Link>
  );
}
