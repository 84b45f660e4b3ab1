// The consequences of a day, one a line; what stands in its way first.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DayText } from "@/components/ui/day";
import type { Outlook } from "@/lib/features/dialogues/queries";
import type { ClusterSheet } from "@/lib/features/plans/queries";

type Tone = "plain" | "soon" | "late";
type Line = { id: string; tone: Tone; text: ReactNode };

const COLOURS: Record<Tone, string> = { plain: "", soon: "font-semibold text-amber", late: "font-semibold text-brick" };

export function OutlookLines({ cluster, outlook }: { cluster: ClusterSheet; outlook: Outlook }) {
  const lines = [...useLimitLines(outlook), ...useForceLines(outlook), ...useDayLines(outlook), ...useRoomLine(cluster)];
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      {lines.map(({ id, tone, text }) => (
        <li key={id} className={COLOURS[tone]}>
          {text}
        </li>
      ))}
    </ul>
  );
}

function useLimitLines({ why, lastDay, isPast }: Outlook): Line[] {
  const t = useTranslations("dialogues");
  const limit: Line = why
    ? { id: "limit", tone: "late", text: t.rich("pastLimit", { day: () => <DayText key="day" day={lastDay} /> }) }
    : { id: "limit", tone: "plain", text: t("inTime") };
  return isPast ? [limit, { id: "past", tone: "soon", text: t("isPast") }] : [limit];
}

function useForceLines({ elsewhere, taskForce: { seated, seatsMax } }: Outlook): Line[] {
  const t = useTranslations("dialogues");
  const clashes = elsewhere.map(({ memberId, clusterId, name, ordinal }): Line => {
    return { id: `${memberId} ${clusterId}`, tone: "late", text: t("elsewhere", { name, ordinal: String(ordinal) }) };
  });
  const words = { seated: String(seated), seatsMax: String(seatsMax) };
  return [...clashes, { id: "seated", tone: seated < seatsMax ? "soon" : "plain", text: t("seated", words) }];
}

function useDayLines({ rest, holiday, opinionsDue, opinionsAdvise, isOpinionsOver }: Outlook): Line[] {
  const t = useTranslations("dialogues");
  const day: Line = rest
    ? { id: "rest", tone: "soon", text: t(`rest.${rest}`, { name: holiday ?? "" }) }
    : { id: "rest", tone: "plain", text: t("workingDay") };
  if (!opinionsDue) return [day];
  const on = (due: string) => ({ day: () => <DayText key="due" day={due} /> });
  const due: Line = { id: "opinions", tone: "plain", text: t.rich("opinions", on(opinionsDue)) };
  const advise: Line[] = opinionsAdvise ? [{ id: "advise", tone: "soon", text: t.rich("opinionsAdvise", on(opinionsAdvise)) }] : [];
  const over: Line[] = isOpinionsOver ? [{ id: "over", tone: "late", text: t("opinionsOver") }] : [];
  return [day, due, ...advise, ...over];
}

function useRoomLine({ venue, venueTooSmall, seats, guestSeats }: ClusterSheet): Line[] {
  const t = useTranslations("dialogues");
  const total = String(seats.total + guestSeats);
  if (!venue) return [{ id: "room", tone: "soon", text: t("noVenue") }];
  if (venueTooSmall) return [{ id: "room", tone: "soon", text: t("roomSmall", { capacity: String(venueTooSmall.capacitySeats), total }) }];
  if (venue.capacitySeats === null) return [{ id: "room", tone: "soon", text: t("roomUnknown", { total }) }];
  return [{ id: "room", tone: "plain", text: t("room", { total }) }];
}
