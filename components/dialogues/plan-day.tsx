// A day for the dialogue in two steps: look at what it brings, then save it. Works without script: the first step is the address.
import { useTranslations } from "next-intl";
import { AskForm } from "@/components/ui/ask-form";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/components/ui/roads";
import { formatClock } from "@/lib/domain/dates";
import type { Outlook } from "@/lib/features/dialogues/queries";
import type { ClusterSheet } from "@/lib/features/plans/queries";
import { type AskedDay, duringOf } from "./asked-day";
import { OutlookSheet } from "./outlook-sheet";

type PlanDayProps = { cluster: ClusterSheet; planId: string; asked: AskedDay; outlook: Outlook | null; plan: FormAction };

export function PlanDay({ cluster, planId, asked, outlook, plan }: PlanDayProps) {
  const t = useTranslations("dialogues");
  const during = duringOf(asked);
  const { plannedOn = null, startsAt = 450, endsAt = 690 } = cluster.dialogue ?? {};
  return (
    <section id="day" className="flex flex-col gap-5">
      <h2 className="text-xl text-water">{t("planHeading")}</h2>
      <p>{t("planWhat")}</p>
      {typeof during === "string" && <Notice tone="late">{t(during)}</Notice>}
      <AskForm action="#day" submit={t("look")} look={outlook ? "quiet" : "primary"}>
        <DayField name="day" label={t("day")} defaultValue={asked.day ?? plannedOn} />
        <div className="w-36">
          <TextField name="from" label={t("from")} hint={t("timeHint")} maxLength={10} defaultValue={asked.from ?? formatClock(startsAt)} />
        </div>
        <div className="w-36">
          <TextField name="to" label={t("to")} hint={t("timeHint")} maxLength={10} defaultValue={asked.to ?? formatClock(endsAt)} />
        </div>
      </AskForm>
      {outlook && <OutlookSheet cluster={cluster} planId={planId} outlook={outlook} plan={plan} />}
    </section>
  );
}
