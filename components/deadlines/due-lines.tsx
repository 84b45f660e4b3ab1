// Everything due, in order of its last good day: what several owe is one line that opens.
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DayText } from "@/components/ui/day";
import type { FormAction } from "@/components/ui/roads";
import type { DueLine } from "@/lib/domain/dues";
import type { DeadlineSheet } from "@/lib/features/plans/deadline-queries";
import { DueOwners } from "./due-owners";
import { useDueWords } from "./due-words";

type DueLinesProps = {
  lines: readonly DueLine[];
  sheet: DeadlineSheet;
  /** One owner was asked for, so there is little to show and all of it is wanted. */
  open: boolean;
  report: FormAction;
};

export function DueLines({ lines, sheet, open, report }: DueLinesProps) {
  const t = useTranslations("deadlines");
  if (lines.length === 0) return <p>{t("nothing")}</p>;
  return (
    <ol aria-label={t("listLabel")} className="flex flex-col border-t-2 border-water">
      {lines.map((line, index) => {
        const isFirst = lines.findIndex(({ kind }) => kind === line.kind) === index;
        return (
          <li key={line.id} id={line.id} className="border-b border-line bg-sheet target:bg-lotus-wash">
            {isFirst && <span id={line.kind} />}
            <details open={open}>
              <summary className="px-3 py-3 [&::marker]:text-water">
                <LineHead line={line} />
              </summary>
              <div className="flex flex-col gap-3 px-3 pb-5 sm:pl-8">
                <Source
                  source={sheet.limits.find(({ kind }) => kind === line.kind)?.source ?? ""}
                  isRelative={sheet.limits.some(({ kind, wording }) => kind === line.kind && wording === "daysBefore")}
                />
                <DueOwners line={line} sheet={sheet} report={report} />
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function LineHead({ line }: { line: DueLine }) {
  const t = useTranslations("deadlines");
  const dues = useTranslations("dues");
  const words = useDueWords();
  const advice = words.advice(line);
  return (
    <div className="inline-grid w-[calc(100%-1.5rem)] gap-x-6 gap-y-1 align-top sm:grid-cols-[15rem_1fr_13rem]">
      <span className="font-semibold">
        {line.lastDay ? (
          <DayText day={line.lastDay} />
        ) : (
          <span className="text-ink-soft">{line.waitsFor && dues(`waits.${line.waitsFor}`)}</span>
        )}
      </span>
      <span>
        <span className="font-semibold text-water">{words.kind(line)}</span> <span className="text-ink-soft">{words.owners(line)}</span>
        {line.isInternal && <span className="text-ink-soft">, {t("internal")}</span>}
        {advice && line.standing !== "done" && line.standing !== "doneLate" && <span className="block text-amber">{advice}</span>}
      </span>
      <span>
        <Badge standing={line.standing} />
        <Counted line={line} />
      </span>
    </div>
  );
}

/** Of several: how many are done, how many are late. */
function Counted({ line: { dues } }: { line: DueLine }) {
  const t = useTranslations("deadlines");
  if (dues.length === 1) return null;
  const done = dues.filter((due) => due.doneOn !== null).length;
  const late = dues.filter((due) => due.daysLate > 0).length;
  return <span className="block text-sm text-ink-soft">{t("counted", { done: String(done), all: String(dues.length), late })}</span>;
}

function Source({ source, isRelative }: { source: string; isRelative: boolean }) {
  const t = useTranslations("deadlines");
  return (
    <p className="text-ink-soft">
      {source && t("source", { source })} {t(isRelative ? "movesWithDialogue" : "movesWithPlan")}
    </p>
  );
}
