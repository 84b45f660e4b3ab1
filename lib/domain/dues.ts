// Everything that is due in a plan, each thing with its owner and its last good day: late, soon, the reminder and the calendar ask here.
import { type Day, type Holiday, type RestKind, restDay } from "./dates";
import { adviseDay, daysLate, type Limit, lastDayOf, type Standing, standing } from "./deadlines";
import { allowedUntil } from "./lifecycle";

/** What a plan sets a limit to, in the order in which a year runs. */
export const LIMIT_KINDS = [
  "communePlan",
  "clusterPlan",
  "hamletMeetings",
  "lists",
  "communeReport",
  "guides",
  "dialogue",
  "resultsReport",
  "settlement",
] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** What the office itself owes: done on a day, by the limit that held then. */
export const OFFICE_KINDS = ["resultsReport", "settlement"] as const satisfies readonly LimitKind[];

/** `lastDay` of a cluster: its dialogue's limit, which stays as it stood once the dialogue is held. */
export type DueFacts = {
  limits: readonly { kind: LimitKind; limit: Limit; isInternal: boolean; doneOn: Day | null; doneDueOn: Day | null }[];
  clusters: readonly {
    id: string;
    ordinal: number;
    plannedOn: Day | null;
    heldOn: Day | null;
    lastDay: Day | null;
    hasException: boolean;
    leadCommuneId: string | null;
    communes: readonly { id: string; name: string }[];
  }[];
  receipts: readonly { kind: LimitKind; communeId: string; receivedOn: Day; dueOn: Day | null }[];
  holidays: readonly Holiday[];
  today: Day;
};

/** `owner` names who owes it: a commune or a cluster by its facts, or the office itself (null). `waitsFor` says what a missing day waits for. */
export type Due = {
  id: string;
  kind: LimitKind;
  commune: { id: string; name: string } | null;
  clusterOrdinal: number | null;
  lastDay: Day | null;
  doneOn: Day | null;
  standing: Standing;
  daysLate: number;
  rest: RestKind | null;
  advise: Day | null;
  isInternal: boolean;
  waitsFor: "dialogueDay" | "plan" | null;
};

/** `dueOn`: the last good day of this very thing, none included; undefined where the limit says it. */
type Owed = Pick<Due, "id" | "commune" | "clusterOrdinal" | "doneOn"> & { dialogueOn: Day | null; dueOn: Day | null | undefined };

/** All dues of a plan, the earliest last good day first, those without a day last. The office's own limits count once they have a day. */
export function duesOf(facts: DueFacts): Due[] {
  const limits = facts.limits.filter(({ isInternal, limit }) => !isInternal || limit.day !== null || limit.days !== null);
  const dues = limits.flatMap(({ kind, limit, isInternal }) =>
    owedFor(kind, facts).map((owed) => dueOf(kind, limit, isInternal, owed, facts)),
  );
  return dues.sort(
    (a, b) => (a.lastDay ?? "9999").localeCompare(b.lastDay ?? "9999") || LIMIT_KINDS.indexOf(a.kind) - LIMIT_KINDS.indexOf(b.kind),
  );
}

/** Who owes a kind of thing: each commune its plan and report, each cluster its dialogue, the office the rest. */
function owedFor(kind: LimitKind, { clusters, receipts, limits }: DueFacts): Owed[] {
  const receiptOf = (communeId: string) => receipts.find((receipt) => receipt.kind === kind && receipt.communeId === communeId);
  switch (kind) {
    case "dialogue":
      return clusters.map((cluster) => ({ ...inCluster(kind, cluster), doneOn: cluster.heldOn, dueOn: allowedUntil(cluster) }));
    case "clusterPlan":
      return clusters.map((cluster) => {
        const commune = cluster.communes.find((each) => each.id === cluster.leadCommuneId) ?? null;
        return { ...inCluster(kind, cluster), commune, ...doneBy(commune && receiptOf(commune.id)) };
      });
    case "resultsReport":
    case "settlement":
      return limits
        .filter((limit) => limit.kind === kind)
        .map(({ doneOn, doneDueOn }) => ({
          ...{ id: kind, commune: null, clusterOrdinal: null, dialogueOn: null },
          ...doneBy(doneOn === null ? null : { receivedOn: doneOn, dueOn: doneDueOn }),
        }));
    default:
      return clusters.flatMap((cluster) =>
        cluster.communes.map((commune) => ({
          ...inCluster(kind, cluster),
          id: `${kind}.${commune.id}`,
          commune,
          ...doneBy(receiptOf(commune.id)),
        })),
      );
  }
}

function inCluster(kind: LimitKind, cluster: DueFacts["clusters"][number]) {
  return { id: `${kind}.${cluster.id}`, commune: null, clusterOrdinal: cluster.ordinal, dialogueOn: cluster.heldOn ?? cluster.plannedOn };
}

const doneBy = (done: Pick<DueFacts["receipts"][number], "receivedOn" | "dueOn"> | null | undefined) => ({
  doneOn: done?.receivedOn ?? null,
  dueOn: done?.dueOn,
});

/** A thing taken in keeps the last good day that held when it came, none included: late stays late, and punctual punctual. */
function dueOf(
  kind: LimitKind,
  limit: Limit,
  isInternal: boolean,
  { dialogueOn, dueOn, ...owed }: Owed,
  { today, holidays }: DueFacts,
): Due {
  const lastDay = dueOn === undefined ? lastDayOf(limit.wording === "daysBefore" ? { ...limit, day: dialogueOn } : limit) : dueOn;
  return {
    ...owed,
    kind,
    isInternal,
    lastDay,
    standing: standing({ lastDay, doneOn: owed.doneOn, today }),
    daysLate: daysLate(lastDay, owed.doneOn ?? today),
    rest: lastDay === null ? null : restDay(lastDay, holidays),
    advise: adviseDay(lastDay, holidays),
    waitsFor: lastDay !== null || owed.doneOn !== null ? null : limit.wording === "daysBefore" ? "dialogueDay" : "plan",
  };
}

/** One line of a list: the same thing with the same last good day, whoever owes it. */
export type DueLine = Pick<Due, "kind" | "lastDay" | "rest" | "advise" | "isInternal" | "waitsFor" | "standing"> & {
  id: string;
  dues: readonly Due[];
};

/** The dues as lines, in their order. A line stands as the worst of its open dues; done when all are, late for ever when one was. */
export function linesOf(dues: readonly Due[]): DueLine[] {
  const firsts = dues.filter((due, index) => dues.findIndex((other) => isSame(due, other)) === index);
  return firsts.map((first) => {
    const { id, kind, lastDay, rest, advise, isInternal, waitsFor } = first;
    const together = dues.filter((due) => isSame(due, first));
    return { id, kind, lastDay, rest, advise, isInternal, waitsFor, standing: worstOf(together), dues: together };
  });
}

const isSame = (one: Due, other: Due) => one.kind === other.kind && one.lastDay === other.lastDay;

const WORST: readonly Standing[] = ["late", "today", "soon", "open", "undated", "doneLate", "done"];

function worstOf(dues: readonly Due[]): Standing {
  return WORST.find((standing) => dues.some((due) => due.standing === standing)) ?? "undated";
}
