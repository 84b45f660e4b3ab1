// The duties that the plan's text lays on each actor, and which of them are done.
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/day";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";

type Duty = DeadlineSheet["duties"][number];

export function DutyList({ sheet, record }: { sheet: DeadlineSheet; record: FormAction }) {
  const t = useTranslations("deadlines");
  const owners = useTranslations("planForms.owners");
  const named = [...new Set(sheet.duties.map((duty) => duty.owner))];
  return (
    <section id="duties" className="flex flex-col gap-6">
      <h2 className="text-xl text-water">{t("dutiesHeading")}</h2>
      {named.length === 0 && <p>{t("noDuties")}</p>}
      {named.map((owner) => (
        <section key={owner} className="flex max-w-4xl flex-col gap-2">
          <h3 className="text-lg">{owners(owner)}</h3>
          <ul className="flex flex-col">
            {sheet.duties
              .filter((duty) => duty.owner === owner)
              .map((duty) => (
                <li key={duty.id} className="grid gap-x-8 gap-y-2 border-t border-line py-3 sm:grid-cols-[1fr_15rem]">
                  <p>{duty.text}</p>
                  <DutyState duty={duty} />
                  {sheet.mayRecord && <DutyForm duty={duty} today={sheet.today} record={record} planId={sheet.id} />}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function DutyState({ duty: { doneOn, doneNote } }: { duty: Duty }) {
  const t = useTranslations("deadlines");
  if (!doneOn) return <Badge standing="undated" word={t("dutyOpen")} />;
  return (
    <p>
      <Badge standing="done" /> <DayText day={doneOn} />
      {doneNote && <span className="text-ink-soft">, {doneNote}</span>}
    </p>
  );
}

function DutyForm({ duty, today, record, planId }: { duty: Duty; today: string; record: FormAction; planId: string }) {
  const t = useTranslations("deadlines");
  return (
    <Fold summary={t(duty.doneOn ? "dutyCorrect" : "dutyRecord")}>
      <Form action={record} submit={t("dutySave")} look="quiet" hidden={{ planId, dutyId: duty.id, seen: duty.seen }}>
        <DayField name="doneOn" label={t("dutyDoneOn")} hint={t("dutyHint")} optional offer={today} defaultValue={duty.doneOn} />
        <TextField name="doneNote" label={t("dutyNote")} optional defaultValue={duty.doneNote} />
      </Form>
    </Fold>
  );
}
