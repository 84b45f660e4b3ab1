// Moves the demonstration's day.
import { useTranslations } from "next-intl";
import { DayField } from "@/components/ui/day-field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { type Day, formatDay } from "@/lib/domain/dates";

export function ClockForm({ officeId, today, move }: { officeId: string; today: Day; move: FormAction }) {
  const t = useTranslations("office");
  return (
    <section id="clock" className="flex flex-col gap-3">
      <h2 className="text-xl">{t("clockHeading")}</h2>
      <p>{t("clockText")}</p>
      <Form action={move} submit={t("moveClock")} hidden={{ officeId }}>
        <DayField name="today" label={t("clockDay")} defaultValue={formatDay(today)} />
      </Form>
    </section>
  );
}
