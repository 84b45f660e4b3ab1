// What is due, late on top: the same thing owed by several reads as one line.
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/day";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";

type Due = DeadlineSheet["dues"][number];

export function DueList({ dues, planId }: { dues: readonly Due[]; planId: string }) {
  const t = useTranslations("home");
  const open = dues.filter((due) => due.doneOn === null);
  const late = open.filter((due) => due.standing === "late");
  const coming = open.filter((due) => due.lastDay !== null && due.standing !== "late");
  const waiting = open.filter((due) => due.lastDay === null);
  return (
    <section className="flex flex-col gap-6">
      <Group heading={t("lateHeading")} dues={late} planId={planId} none={t("nothingLate")} />
      <Group heading={t("soonHeading")} dues={coming} planId={planId} />
      <Group heading={t("waitingHeading")} dues={waiting} planId={planId} />
      <Link href={`/plans/${planId}/deadlines`} className="self-start font-semibold">
        {t("allDeadlines")}
      </Link>
    </section>
  );
}

function Group({ heading, dues, planId, none }: { heading: string; dues: readonly Due[]; planId: string; none?: string }) {
  if (dues.length === 0 && !none) return null;
  return (
    <div className="flex flex-col gap-2">
      <h2 className="text-xl text-water">{heading}</h2>
      {dues.length === 0 && <p className="text-ink-soft">{none}</p>}
      <ul className="flex flex-col">
        {together(dues).map((same) => (
          <DueLine key={same[0].id} same={same} planId={planId} />
        ))}
      </ul>
    </div>
  );
}

function DueLine({ same: [first, ...others], planId }: { same: readonly [Due, ...Due[]]; planId: string }) {
  const t = useTranslations("dues");
  const count = String(others.length + 1);
  const many = first.commune ? t("owner.communes", { count }) : t("owner.clusters", { count });
  return (
    <li className="grid items-baseline gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[11rem_1fr_auto]">
      <Badge standing={first.standing} word={wordOf(first, t)} />
      <span>
        <Link href={`/plans/${planId}/deadlines#${first.kind}`} className="font-semibold">
          {t(`kinds.${first.kind}`)}
        </Link>{" "}
        <span className="text-ink-soft">{others.length > 0 ? many : <Owner due={first} />}</span>
      </span>
      <span className="text-ink-soft sm:text-right">
        {first.lastDay ? <DayText day={first.lastDay} /> : first.waitsFor && t(`waits.${first.waitsFor}`)}
        {first.advise && <span className="block text-sm">{t.rich("advise", { day: () => <DayText day={first.advise} /> })}</span>}
      </span>
    </li>
  );
}

function Owner({ due }: { due: Due }) {
  const t = useTranslations("dues.owner");
  return due.commune?.name ?? (due.clusterOrdinal === null ? t("office") : t("cluster", { ordinal: String(due.clusterOrdinal) }));
}

function wordOf(due: Due, t: ReturnType<typeof useTranslations<"dues">>): string | undefined {
  return due.standing === "late" ? t("lateBy", { days: String(due.daysLate) }) : undefined;
}

/** The same kind with the same last good day, in the order in which they came. */
function together(dues: readonly Due[]): [Due, ...Due[]][] {
  const groups = new Map<string, [Due, ...Due[]]>();
  for (const due of dues) {
    const key = `${due.kind} ${due.lastDay}`;
    const group = groups.get(key);
    if (group) group.push(due);
    else groups.set(key, [due]);
  }
  return [...groups.values()];
}
