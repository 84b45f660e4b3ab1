// What of a cluster does not fit its numbers: a figure typed from a signed paper, a hall.
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { ClusterSheet } from "@/lib/features/plans/queries";

export function ClusterWarnings({ cluster: { typed, venueTooSmall } }: { cluster: ClusterSheet }) {
  const t = useTranslations("plans");
  return (
    <>
      {typed && (
        <Notice tone="soon">
          {t("typedDiffers", { typed: String(typed.typed), computed: String(typed.computed), difference: signed(typed.difference) })}
        </Notice>
      )}
      {venueTooSmall && (
        <Notice tone="soon">
          {t("venueTooSmall", { capacity: String(venueTooSmall.capacitySeats), total: String(venueTooSmall.total) })}
        </Notice>
      )}
    </>
  );
}

const signed = (difference: number) => (difference > 0 ? `+${difference}` : String(difference));
