// The limits of a plan, each in one of the plan's three wordings, with the last good day that the saved one comes to.
import { useTranslations } from "next-intl";
import { CheckField, SelectField } from "@/components/ui/choice-field";
import { DayText } from "@/components/ui/day";
import { DayField } from "@/components/ui/day-field";
import { NumberField, TextField } from "@/components/ui/field";
import { NEVER_RELATIVE } from "@/lib/domain/deadlines";
import type { LimitKind } from "@/lib/domain/dues";
import type { LimitDays, PlanForm } from "@/lib/features/plans/form-queries";

const WORDINGS = ["onOrBefore", "before", "daysBefore"] as const;
const wordingsOf = (kind: LimitKind) => WORDINGS.filter((wording) => wording !== "daysBefore" || !NEVER_RELATIVE.includes(kind));

export function LimitFields({ form: { values }, days }: { form: Pick<PlanForm, "values">; days: LimitDays }) {
  const t = useTranslations("planForms.limits");
  return days.map((limit, row) => {
    const name = (field: string) => `rows.${row}.${field}`;
    return (
      <fieldset key={limit.kind} className="group flex min-w-0 flex-col gap-4 border-t-2 border-line pt-4">
        <legend className="float-left w-full text-lg font-bold text-water">{t(`kinds.${limit.kind}`)}</legend>
        <LastGoodDay limit={limit} isRelative={values[name("wording")] === "daysBefore"} />
        <input type="hidden" name={name("kind")} value={limit.kind} />
        <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
          <SelectField
            name={name("wording")}
            label={t("wording")}
            choices={wordingsOf(limit.kind).map((value) => ({ value, label: t(`wordings.${value}`) }))}
            defaultValue={values[name("wording")] ?? null}
          />
          <div className="group-has-[option[value=daysBefore]:checked]:hidden">
            <DayField name={name("day")} label={t("day")} optional defaultValue={values[name("day")]} />
          </div>
          <div className="group-not-has-[option[value=daysBefore]:checked]:hidden">
            <NumberField
              name={name("days")}
              label={t("days")}
              hint={t("daysHint")}
              unit={t("daysUnit")}
              defaultValue={values[name("days")]}
            />
          </div>
        </div>
        <details>
          <summary className="min-h-12 content-center font-semibold text-water">{t("more")}</summary>
          <div className="flex flex-col gap-4 pt-2">
            <TextField name={name("source")} label={t("source")} hint={t("sourceHint")} optional defaultValue={values[name("source")]} />
            <DayField name={name("lockOn")} label={t("lockOn")} hint={t("lockHint")} optional defaultValue={values[name("lockOn")]} />
            <CheckField
              name={name("isInternal")}
              label={t("isInternal")}
              hint={t("internalHint")}
              defaultChecked={values[name("isInternal")] === "on"}
            />
          </div>
        </details>
      </fieldset>
    );
  });
}

/** What the saved wording comes to. */
function LastGoodDay({ limit: { lastDay, rest, advise }, isRelative }: { limit: LimitDays[number]; isRelative: boolean }) {
  const t = useTranslations("planForms.limits");
  if (!lastDay) return <p className="text-ink-soft">{t(isRelative ? "waitsForDialogue" : "noLastDay")}</p>;
  return (
    <p>
      {t.rich("lastDay", {
        day: () => (
          <strong key="day">
            <DayText day={lastDay} />
          </strong>
        ),
      })}{" "}
      {rest && advise && (
        <span className="font-semibold text-amber">{t.rich("advise", { rest, day: () => <DayText key="advise" day={advise} /> })}</span>
      )}
    </p>
  );
}
