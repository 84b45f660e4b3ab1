// The formula, addend by addend, for each cluster and for the whole.
import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { SEAT_GROUPS } from "@/lib/domain/seats";
import type { PlanSheet } from "@/lib/features/plans/queries";

export function Working({ sheet }: { sheet: PlanSheet }) {
  const t = useTranslations("plans");
  const columns = [
    { label: t("clusterColumn") },
    ...SEAT_GROUPS.map((group) => ({ label: t(`groups.${group}`), numeric: true })),
    { label: t("sum"), numeric: true },
  ];
  return (
    <Table
      copyable
      caption={t("workingCaption")}
      columns={columns}
      rows={sheet.clusters.map(({ id, ordinal, seats }) => ({
        id,
        cells: [
          t("cluster", { ordinal: String(ordinal) }),
          ...seats.addends.map(({ coefficient, count, seats: number }) =>
            t("times", { coefficient: String(coefficient), count: String(count), seats: String(number) }),
          ),
          seats.total,
        ],
      }))}
      foot={[t("whole"), ...SEAT_GROUPS.map((group) => sheet.totals[group]), sheet.totals.total]}
    />
  );
}
