// Says on every page of the demonstration that it is one, and what day it is there.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import type { Day } from "@/lib/domain/dates";

export function DemoBanner({ today, moveHref }: { today: Day; moveHref?: string | null }) {
  const t = useTranslations("ui");
  return (
    <aside
      aria-label={t("demoName")}
      className="flex flex-wrap items-baseline gap-x-4 bg-water px-4 py-2 text-sm text-paper lg:px-6 print:hidden"
    >
      <p>
        {t.rich("demoHere", {
          day: () => (
            <strong>
              <DayText day={today} />
            </strong>
          ),
        })}{" "}
        {t("demoMoves")}
      </p>
      {moveHref && (
        <Link href={moveHref} className="font-semibold text-paper">
          {t("moveClock")}
        </Link>
      )}
    </aside>
  );
}
