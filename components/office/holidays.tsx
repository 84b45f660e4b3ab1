// The public holidays: as they stand, and where the next year's are pasted.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import { NumberField, TextArea, TextField } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { Table } from "@/components/ui/table";
import type { OfficeSheet } from "@/lib/features/offices/queries";

export function Holidays({ sheet: { id, holidays, others, may }, save }: { sheet: OfficeSheet; save: FormAction }) {
  const t = useTranslations("office");
  const { year, days, seen } = holidays;
  const rows = days.map(({ on, name, source }) => ({ id: on, cells: [<DayText key={on} day={on} />, name, source] }));
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t("holidaysHeading")}</h2>
      <p>
        {t("holidaysText")} {others.length > 0 && t("holidaysShared")}
      </p>
      {rows.length === 0 ? (
        <p className="text-ink-soft">{t("noHolidays", { year: `${year}` })}</p>
      ) : (
        <Table
          caption={t("holidaysCaption", { year: `${year}` })}
          columns={[{ label: t("day") }, { label: t("holiday") }, { label: t("source") }]}
          rows={rows}
          copyable
        />
      )}
      {may.saveHolidays && (
        <Fold summary={t("pasteHolidays")}>
          <Form action={save} submit={t("saveHolidays")} hidden={{ officeId: id, seen }} draft="holidays">
            <NumberField name="year" label={t("year")} defaultValue={year} />
            <TextArea name="pasted" label={t("pasteHolidays")} hint={t("pasteHolidaysHint")} rows={8} />
            <TextField name="source" label={t("source")} optional />
          </Form>
        </Fold>
      )}
    </section>
  );
}
