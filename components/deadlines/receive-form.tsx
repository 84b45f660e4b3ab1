// A commune's paper taken in: when it came, which paper it is, and, past the limit, why it came late.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import { DayField } from "@/components/ui/day-field";
import { TextArea, TextField } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import { formatDay } from "@/lib/domain/dates";
import type { Due } from "@/lib/domain/dues";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import { useDueWords } from "./due-words";

type ReceiveFormProps = { sheet: DeadlineSheet; due: Due & { commune: NonNullable<Due["commune"]> }; receive: FormAction };

export function ReceiveForm({ sheet, due, receive }: ReceiveFormProps) {
  const t = useTranslations("deadlines.receiving");
  const words = useDueWords();
  const receipt = sheet.receipts.find(({ kind, communeId }) => kind === due.kind && communeId === due.commune.id);
  const lockOn = sheet.limits.find(({ kind }) => kind === due.kind)?.lockOn ?? null;
  const isPast = due.lastDay !== null && sheet.today > due.lastDay;
  return (
    <>
      <PageHead above={due.commune.name} title={t("title", { what: words.kind(due) })} state={<LastDay due={due} />} />
      {isPast && due.lastDay && (
        <Notice tone="late" title={t("pastTitle", { day: formatDay(due.lastDay) })}>
          {t("pastRule")} {lockOn && sheet.today > lockOn && t("locked", { day: formatDay(lockOn) })}
        </Notice>
      )}
      <Form
        action={receive}
        submit={t("save")}
        hidden={{ planId: sheet.id, communeId: due.commune.id, kind: due.kind, seen: receipt?.seen ?? sheet.seenNothing }}
        draft={`receipt:${sheet.id}:${due.id}`}
      >
        <p>{t("onBehalf")}</p>
        <DayField
          name="receivedOn"
          label={t("receivedOn")}
          hint={t("receivedHint")}
          offer={sheet.today}
          defaultValue={receipt?.receivedOn}
        />
        {isPast && <TextArea name="lateReason" label={t("lateReason")} hint={t("lateHint")} rows={3} defaultValue={receipt?.lateReason} />}
        {(receipt?.wasLateOn || due.standing === "doneLate") && (
          <TextArea
            name="correctedWhy"
            label={t("correctedWhy")}
            hint={t("correctedHint")}
            rows={2}
            optional
            defaultValue={receipt?.correctedWhy}
          />
        )}
        <DayField name="paperOn" label={t("paperOn")} defaultValue={receipt?.paperOn} />
        <TextField name="reference" label={t("reference")} hint={t("referenceHint")} optional defaultValue={receipt?.reference} />
        <FileField
          name="fileId"
          label={t("scan")}
          hint={t(receipt?.fileId ? "scanKept" : "scanHint")}
          optional
          defaultValue={receipt?.fileId}
        />
      </Form>
    </>
  );
}

function LastDay({ due }: { due: Due }) {
  const t = useTranslations("deadlines.receiving");
  const words = useDueWords();
  if (!due.lastDay) return t("noLimit");
  return (
    <>
      {t.rich("lastDay", { day: () => <DayText key="day" day={due.lastDay} /> })} {words.advice(due)}
    </>
  );
}
