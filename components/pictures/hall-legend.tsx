// What the dots of the hall say, with how many of each.
import { useTranslations } from "next-intl";
import { SEAT_GROUPS, type SeatGroup } from "@/lib/domain/seats";
import type { HallProps } from "./hall";
import { Seat, type SeatState } from "./seat";

const STATES = ["open", "half", "full", "ringed", "dotted"] as const satisfies readonly SeatState[];

type Shown = Pick<HallProps, "taskForce" | "communes" | "states">;

export function HallLegend({ taskForce, communes, states }: Shown) {
  const t = useTranslations("ui.hall");
  const counts = countsOf({ taskForce, communes });
  return (
    <figcaption className="flex flex-wrap gap-x-6 gap-y-1">
      {states
        ? STATES.map((state) => ({ state, count: Object.values(states).filter((other) => other === state).length }))
            .filter(({ count }) => count > 0)
            .map(({ state, count }) => <Sample key={state} group="households" state={state} words={`${t(`state.${state}`)} ${count}`} />)
        : SEAT_GROUPS.map((group) => <Sample key={group} group={group} words={`${t(group)} ${counts[group]}`} />)}
    </figcaption>
  );
}

function Sample({ group, state, words }: { group: SeatGroup; state?: SeatState; words: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 1 1" className="size-6 shrink-0" strokeWidth="0.11" aria-hidden="true">
        <Seat x={0.5} y={0.5} group={group} state={state} />
      </svg>
      {words}
    </span>
  );
}

function countsOf({ taskForce, communes }: Omit<Shown, "states">): Record<SeatGroup, number> {
  const hamlets = communes.flatMap((commune) => commune.hamlets);
  return {
    taskForce,
    delegates: communes.reduce((sum, commune) => sum + commune.delegates, 0),
    leaders: hamlets.reduce((sum, hamlet) => sum + hamlet.leaders, 0),
    households: hamlets.reduce((sum, hamlet) => sum + hamlet.households, 0),
  };
}
