// Which dues the address asks for. What it does not understand it leaves out.
import type { Due } from "@/lib/domain/dues";

export const STATES = ["late", "open", "done"] as const;
export type DueChoice = { who?: string | undefined; state?: string | undefined };

export function chosen(dues: readonly Due[], { who, state }: DueChoice): Due[] {
  return dues.filter((due) => isOwedBy(due, who) && isIn(due, state));
}

function isOwedBy({ commune, clusterOrdinal }: Due, who: string | undefined): boolean {
  if (!who) return true;
  if (who === "office") return commune === null && clusterOrdinal === null;
  return who === "clusters" ? commune === null && clusterOrdinal !== null : commune?.id === who;
}

/** What was late stays among the late. */
function isIn({ standing, doneOn }: Due, state: string | undefined): boolean {
  switch (state) {
    case "late":
      return standing === "late" || standing === "doneLate";
    case "open":
      return doneOn === null;
    case "done":
      return doneOn !== null;
    default:
      return true;
  }
}
