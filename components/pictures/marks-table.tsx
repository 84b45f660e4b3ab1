// Limits as a table, in order of their last good day.
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/day";
import { Table } from "@/components/ui/table";
import type { Mark } from "./mark";

export function MarksTable({ marks }: { marks: readonly Mark[] }) {
  const t = useTranslations("ui.yearLine");
  const columns = [t("day"), t("duty"), t("owner"), t("standing"), t("warning")].map((label) => ({ label }));
  const rows = marks
    .toSorted((a, b) => a.lastDay.localeCompare(b.lastDay))
    .map((mark) => ({
      id: mark.id,
      cells: [
        <DayText key="day" day={mark.lastDay} />,
        <a key="duty" href={mark.href}>
          {mark.label}
        </a>,
        mark.owner,
        <Badge key="standing" standing={mark.standing} />,
        mark.warning ?? "",
      ],
    }));
  return <Table quiet copyable caption={t("table")} columns={columns} rows={rows} />;
}
