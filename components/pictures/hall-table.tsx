// The hall as a table: the same seats, unit by unit.
import { useTranslations } from "next-intl";
import { type Row, Table } from "@/components/ui/table";
import { AsTable } from "./as-table";
import type { HallProps } from "./hall";
import type { HallCommune } from "./hall-plan";

export function HallTable({ taskForce, communes }: Pick<HallProps, "taskForce" | "communes">) {
  const t = useTranslations("ui.hall");
  const unnamed = t("unnamed");
  const columns = [t("unit"), t("delegates"), t("leaders"), t("households"), t("seats")];
  const rows: Row[] = [
    { id: "taskForce", cells: [t("taskForce"), "", "", "", taskForce] },
    ...communes.flatMap((commune) => rowsOf(commune, unnamed)),
  ];
  return (
    <AsTable>
      <Table quiet copyable caption={t("table")} columns={columns.map((label, index) => ({ label, numeric: index > 0 }))} rows={rows} />
    </AsTable>
  );
}

function rowsOf({ id, name, delegates, hamlets }: HallCommune, unnamed: string): Row[] {
  const leaders = hamlets.reduce((sum, hamlet) => sum + hamlet.leaders, 0);
  const households = hamlets.reduce((sum, hamlet) => sum + hamlet.households, 0);
  return [
    { id, cells: [<strong key={id}>{name}</strong>, delegates, leaders, households, delegates + leaders + households] },
    ...hamlets.map((hamlet) => ({
      id: hamlet.id,
      cells: [
        <span key={hamlet.id} className="pl-4 font-normal">
          {hamlet.name ?? unnamed}
        </span>,
        "",
        hamlet.leaders,
        hamlet.households,
        hamlet.leaders + hamlet.households,
      ],
    })),
  ];
}
