import type { Dot } from "./hall-plan";
import { Seat, type SeatState } from "./seat";

export type Said = { states?: Readonly<Record<string, SeatState>> | undefined; selected?: string | undefined };

/** The dots of one block. `selected` is the key of a seat, or the id of the unit whose seats stand out. */
export function HallSeats({ dots, unitId, states, selected }: { dots: readonly Dot[]; unitId?: string } & Said) {
  const isWhole = selected !== undefined && selected === unitId;
  return (
    <g strokeWidth="0.11">
      {dots.map(({ key, group, x, y }) => (
        <Seat key={key} x={short(x)} y={short(y)} group={group} state={states?.[key]} isSelected={isWhole || isMeant(key, selected)} />
      ))}
    </g>
  );
}

function isMeant(key: string, selected: string | undefined): boolean {
  return selected !== undefined && (key === selected || key.split(":")[1] === selected);
}

function short(step: number): number {
  return Math.round(step * 100) / 100;
}
