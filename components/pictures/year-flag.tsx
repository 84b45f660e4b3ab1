import { StandingShape } from "@/components/ui/standing-shape";
import type { Flag } from "./year-plan";

const TEXT: Record<Flag["mark"]["standing"], string> = {
  undated: "fill-ink-soft",
  open: "fill-ink",
  soon: "fill-amber font-semibold",
  today: "fill-amber font-bold",
  late: "fill-brick font-bold",
  done: "fill-ink-soft",
  doneLate: "fill-ink-soft",
};

/** A limit: its knot on the axis, its shape and its words, over a ground that hides the poles of others. */
export function YearFlag({ flag: { mark, text, x, width }, axis, y }: { flag: Flag; axis: number; y: number }) {
  return (
    <a href={mark.href} className="no-underline hover:underline">
      <title>{[text, mark.owner, mark.warning].filter(Boolean).join(" · ")}</title>
      <circle cx={x} cy={axis} r="4" className="fill-sheet stroke-water" strokeWidth="2.5" />
      <rect x={x - 10} y={y - 14} width={width} height="28" className="fill-sheet" />
      <g transform={`translate(${x} ${y})`}>
        <StandingShape standing={mark.standing} />
      </g>
      <text x={x + 16} y={y + 5} fontSize="15" className={TEXT[mark.standing]}>
        {text}
      </text>
      {mark.warning && <path d={`M${x + 16} ${y + 11}h34`} className="stroke-amber-bright" strokeWidth="3" />}
    </a>
  );
}
