// What is known of a dialogue: its day and hours, its place, and what a day past the limit was written down with.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import { formatClock } from "@/lib/domain/dates";
import type { ClusterSheet } from "@/lib/features/plans/queries";

export function DialogueFacts({ cluster: { dialogue, venue } }: { cluster: ClusterSheet }) {
  const t = useTranslations("dialogues");
  return (
    <div>
      <dl className="flex flex-col">
        {dialogue?.heldOn && <Fact label={t("heldOn")} fact={<DayText day={dialogue.heldOn} />} />}
        {dialogue?.plannedOn && (
          <Fact
            label={t("plannedOn")}
            fact={
              <>
                <DayText day={dialogue.plannedOn} />,{" "}
                {t("hours", { from: formatClock(dialogue.startsAt), to: formatClock(dialogue.endsAt) })}
              </>
            }
          />
        )}
        <Fact label={t("venue")} fact={venue?.name ?? t("noVenue")} />
      </dl>
      {dialogue && <PastLimit dialogue={dialogue} />}
    </div>
  );
}

function PastLimit({ dialogue }: { dialogue: NonNullable<ClusterSheet["dialogue"]> }) {
  const t = useTranslations("dialogues");
  const { postponedOn, postponedWhy, exception, isLate, allowedUntil, heldReason, heldDocument, wasLateOn, correctedWhy } = dialogue;
  return (
    <>
      {postponedOn && <Note>{t.rich("postponed", { day: () => <DayText key="day" day={postponedOn} />, why: postponedWhy })}</Note>}
      {exception && <Note>{t("exception", { document: exception })}</Note>}
      {isLate && (
        <Note>
          {t.rich("lateReason", { day: () => <DayText key="day" day={allowedUntil} />, reason: heldReason, document: heldDocument })}
        </Note>
      )}
      {wasLateOn && correctedWhy && (
        <Note>{t.rich("wasLate", { day: () => <DayText key="day" day={wasLateOn} />, why: correctedWhy })}</Note>
      )}
    </>
  );
}

function Fact({ label, fact }: { label: string; fact: React.ReactNode }) {
  return (
    <div className="pb-2">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd>{fact}</dd>
    </div>
  );
}

const Note = ({ children }: { children: React.ReactNode }) => <p className="pb-2 text-brick">{children}</p>;
