// What a day brings, in sentences, and the button that saves it, or the document without which it cannot be saved.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { formatClock, formatDay, weekdayOf } from "@/lib/domain/dates";
import type { Outlook } from "@/lib/features/dialogues/queries";
import type { ClusterSheet } from "@/lib/features/plans/queries";
import { OutlookLines } from "./outlook-lines";

type OutlookSheetProps = { cluster: ClusterSheet; planId: string; outlook: Outlook; plan: FormAction };

export function OutlookSheet({ cluster, planId, outlook, plan }: OutlookSheetProps) {
  const t = useTranslations("dialogues");
  const ui = useTranslations("ui");
  const [from, to] = [formatClock(outlook.startsAt), formatClock(outlook.endsAt)];
  const words = { weekday: ui("weekday", { day: weekdayOf(outlook.day) }), day: formatDay(outlook.day), hours: t("hours", { from, to }) };
  const hidden = { clusterId: cluster.id, day: formatDay(outlook.day), startsAt: from, endsAt: to, seen: outlook.seen };
  const said = { day: t("day"), startsAt: t("from"), endsAt: t("to") };
  const why = outlook.elsewhere.length > 0 ? t("cannotSave") : null;
  return (
    <div className="flex flex-col gap-5 border-l-8 border-water-mid bg-sheet p-4 sm:p-6">
      <h3 className="text-lg">{t("outlookHeading", words)}</h3>
      <OutlookLines cluster={cluster} outlook={outlook} />
      {why && <Link href={`/plans/${planId}/task-force`}>{t("toTaskForce")}</Link>}
      {outlook.why ? (
        <Form action={plan} submit={t("saveException")} look="quiet" why={why} hidden={hidden} said={said}>
          <h4 className="font-bold">{t("exceptionHeading")}</h4>
          <TextArea name="exception" label={t("exceptionField")} hint={t("exceptionHint")} rows={2} />
          <FileField name="exceptionFileId" label={t("exceptionScan")} optional />
        </Form>
      ) : (
        <Form action={plan} submit={t("save")} why={why} hidden={hidden} said={said} />
      )}
    </div>
  );
}
