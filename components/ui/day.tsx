// A day in words: thứ Sáu 29/05/2020.
import { useTranslations } from "next-intl";
import { type Day, formatDay, weekdayOf } from "@/lib/domain/dates";

export function DayText({ day, bare = false }: { day: Day | null; bare?: boolean }) {
  const t = useTranslations("ui");
  if (!day) return <span className="text-ink-soft">{t("noDay")}</span>;
  return (
    <time dateTime={day} className="whitespace-nowrap">
      {!bare && `${t("weekday", { day: weekdayOf(day) })} `}
      {formatDay(day)}
    </time>
  );
}
