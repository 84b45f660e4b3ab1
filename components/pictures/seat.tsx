// One seat as a dot: by kind while a plan only counts it, by state once somebody may sit there.
import type { SeatGroup } from "@/lib/domain/seats";

/** Open is hollow, half is proposed, full is confirmed, ringed is a shortage explained, dotted is known to one phone only. */
export type SeatState = "open" | "half" | "full" | "ringed" | "dotted";

const RADIUS = 0.36;

const SELECTED = "fill-lotus-bright stroke-lotus";

const KIND_LOOK: Record<SeatGroup, string> = {
  taskForce: "fill-sheet stroke-water",
  delegates: "fill-sheet stroke-water",
  leaders: "fill-water stroke-water",
  households: "fill-water-mid stroke-water-mid",
};

const STATE_LOOK: Record<SeatState, string> = {
  open: "fill-sheet stroke-water-mid",
  half: "fill-sheet stroke-water",
  full: "fill-water stroke-water",
  ringed: "fill-amber-wash stroke-amber",
  dotted: "fill-sheet stroke-water [stroke-dasharray:0.14_0.14]",
};

type SeatProps = { x: number; y: number; group: SeatGroup; state?: SeatState | undefined; isSelected?: boolean };

export function Seat({ x, y, group, state, isSelected = false }: SeatProps) {
  return (
    <>
      <circle cx={x} cy={y} r={RADIUS} data-seat="" className={isSelected ? SELECTED : state ? STATE_LOOK[state] : KIND_LOOK[group]} />
      {group === "taskForce" && !state && <circle cx={x} cy={y} r="0.17" className="fill-water" />}
      {state === "half" && <path d={`M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 0 0 ${2 * RADIUS} 0z`} className="fill-water" />}
      {state === "ringed" && <circle cx={x} cy={y} r="0.13" className="fill-amber" />}
    </>
  );
}
