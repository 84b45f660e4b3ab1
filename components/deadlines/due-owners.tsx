// Who owes a thing, each with its own state: late for ever with both dates, and the way to take a paper in.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/day";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { Table } from "@/components/ui/table";
import { type Due, type DueLine, OFFICE_KINDS } from "@/lib/domain/dues";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import { useDueWords } from "./due-words";
import { isReceived } from "./received";

/** `report`: the deed by which the office writes down what it owes itself. */
export function DueOwners({ line, sheet, report }: { line: DueLine; sheet: DeadlineSheet; report: FormAction }) {
  const t = useTranslations("deadlines");
  const words = useDueWords();
  const columns = [t("owner"), t("standing"), t("doneOn"), t("receive")].slice(0, isReceived(line.kind) && sheet.mayReceive ? 4 : 3);
  const own = sheet.mayRecord ? line.dues.filter(({ kind }) => OFFICE_KINDS.some((each) => each === kind)) : [];
  return (
    <>
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
      {own.map((due) => (
        <DoneForm key={due.id} due={due} sheet={sheet} report={report} />
      ))}
    </>
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
      {receipt && <Received receipt={receipt} />}
    </>
  );
}

/** From which paper of the commune it was written down here, by whom, and what was written before a correction. */
function Received({
  receipt: { paperOn, recordedBy, reference, fileId, wasLateOn, correctedWhy },
}: {
  receipt: DeadlineSheet["receipts"][number];
}) {
  const t = useTranslations("deadlines");
  return (
    <>
      <span className="block max-w-sm text-sm">
        {t.rich("onBehalf", { day: () => <DayText key="day" day={paperOn} />, name: recordedBy })}
        {reference && `, ${reference}`}
      </span>
      {wasLateOn && correctedWhy && (
        <span className="block max-w-sm text-sm text-brick">
          {t.rich("wasLate", { day: () => <DayText key="day" day={wasLateOn} />, why: correctedWhy })}
        </span>
      )}
      {fileId && <a href={`/api/files/${fileId}`}>{t("scan")}</a>}
    </>
  );
}

/** What the office itself owes is written down here; empty means not done. */
function DoneForm({ due, sheet, report }: { due: Due; sheet: DeadlineSheet; report: FormAction }) {
  const t = useTranslations("deadlines");
  const { doneNote = "", seen = "" } = sheet.limits.find(({ kind }) => kind === due.kind) ?? {};
  return (
    <Fold summary={t(due.doneOn ? "dutyCorrect" : "officeDue")}>
      <Form action={report} submit={t("dutySave")} look="quiet" hidden={{ planId: sheet.id, kind: due.kind, seen }}>
        <DayField name="doneOn" label={t("dutyDoneOn")} hint={t("dutyHint")} optional offer={sheet.today} defaultValue={due.doneOn} />
        <TextField name="doneNote" label={t("dutyNote")} optional defaultValue={doneNote} />
      </Form>
    </Fold>
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
