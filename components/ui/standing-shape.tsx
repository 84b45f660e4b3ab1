// How a standing is drawn: a shape of its own for each, so that black print and weak eyes tell them apart.
import type { Standing } from "@/lib/domain/deadlines";

/** Drawn around (0, 0), 16 across. */
export function StandingShape({ standing }: { standing: Standing }) {
  switch (standing) {
    case "undated":
      return <circle r="7" className="fill-sheet stroke-ink-soft" strokeWidth="2" strokeDasharray="3 3" />;
    case "open":
      return <circle r="7" className="fill-sheet stroke-water" strokeWidth="2.5" />;
    case "soon":
      return (
        <g className="stroke-amber" strokeWidth="2.5">
          <circle r="7" className="fill-sheet" />
          <path d="M0 -7a7 7 0 0 1 0 14z" className="fill-amber-bright" />
        </g>
      );
    case "today":
      return <circle r="7" className="fill-amber-bright stroke-amber" strokeWidth="2.5" />;
    case "late":
      return <path d="M0 -8L8.5 7H-8.5z" className="fill-brick stroke-brick" strokeWidth="2" strokeLinejoin="round" />;
    case "done":
      return <Done />;
    case "doneLate":
      return <Done isLate />;
  }
}

/** A filled seat with a tick; a late one keeps the corner of the triangle it was. */
function Done({ isLate = false }: { isLate?: boolean }) {
  return (
    <>
      {isLate ? <path d="M0 -10L10 8H-10z" className="fill-brick" /> : <circle r="8" className="fill-water" />}
      <path
        d={isLate ? "M-4 3L-1 6L5 -1" : "M-4 0L-1 3.5L4.5 -3"}
        className="fill-none stroke-paper"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </>
  );
}

export const TONE: Record<Standing, string> = {
  undated: "text-ink-soft",
  open: "text-water",
  soon: "text-amber",
  today: "text-amber",
  late: "text-brick",
  done: "text-water",
  doneLate: "text-brick",
};
