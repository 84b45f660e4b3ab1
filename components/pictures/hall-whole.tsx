// The whole hall as one drawing that scales: a thumbnail without words, or the wall with the communes' names.
import type { HallProps } from "./hall";
import { communeBlock, type HallCommune, taskForceBlock } from "./hall-plan";
import { arrange } from "./hall-rows";
import { HallSeats } from "./hall-seats";
import { twoLines } from "./two-lines";

type Whole = Omit<HallProps, "size"> & { name: string; isLarge: boolean };

const GAP = 1.6;
const STAGE = 1.4;
const WALL = { shape: 1.9, letter: 1.05, lines: 2.9, size: { className: "h-full w-full" } };
/** Thumbnails side by side have seats of one size, so that a larger hall looks larger. */
const THUMB_PX = 8;

export function HallWhole({ name, isLarge, taskForce, communes, states, selected }: Whole) {
  const head = isLarge ? WALL.lines : 0;
  const hall = arrange(
    communes.map((commune) => headed(commune, head)),
    GAP,
    isLarge ? WALL.shape : 1.7,
  );
  const stage = taskForceBlock(taskForce);
  const width = Math.max(hall.width, stage.width);
  const top = stage.height + STAGE;
  const height = top + hall.height;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      {...(isLarge ? WALL.size : { width: width * THUMB_PX, className: "mx-auto h-auto max-w-full" })}
      role="img"
      aria-label={name}
    >
      <g transform={`translate(${(width - stage.width) / 2} 0)`}>
        <HallSeats dots={stage.dots} states={states} selected={selected} />
      </g>
      {hall.placed.map(({ block, x, y }) => (
        <g key={block.id} transform={`translate(${x + (width - hall.width) / 2} ${top + y})`}>
          {isLarge && <CommuneName lines={block.lines} middle={block.width / 2} />}
          <g transform={`translate(${block.indent} ${head})`}>
            <HallSeats dots={block.dots} unitId={block.id} states={states} selected={selected} />
          </g>
        </g>
      ))}
    </svg>
  );
}

/** A commune's block under its name, as wide as the wider of the two. */
function headed(commune: HallCommune, head: number) {
  const block = communeBlock(commune, () => 0);
  const lines = head > 0 ? twoLines(commune.name, 10) : [];
  const width = Math.max(block.width, ...lines.map((line) => line.length * WALL.letter * 0.62));
  return { ...block, id: commune.id, lines, width, indent: (width - block.width) / 2, height: block.height + head };
}

function CommuneName({ lines, middle }: { lines: readonly string[]; middle: number }) {
  return (
    <text textAnchor="middle" fontSize={WALL.letter} className="fill-ink font-semibold">
      {lines.map((line, index) => (
        <tspan key={line} x={middle} y={WALL.letter * (1 + 1.25 * (index + 2 - lines.length))}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
