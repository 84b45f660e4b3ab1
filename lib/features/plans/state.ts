// Where a plan stands: its papers, what it still asks for, its dialogues with their days.
import "server-only";
import { daysLate } from "@/lib/domain/deadlines";
import type { Differences } from "@/lib/domain/differences";
import { allowedUntil, stageOf } from "@/lib/domain/lifecycle";
import { driftOf, isInForce, paperStageOf } from "@/lib/domain/papers";
import { toDay } from "@/lib/platform/clock";
import { frozen } from "@/lib/platform/frozen";
import { type Facts, factsOf, type WholePlan } from "./facts";

/** The papers as the plan's pages show them: the one out for signature, the one in force, and how the data have drifted from it. */
export function stateOf(plan: WholePlan) {
  const papers = plan.papers.map((paper) => ({ ...paper, signedOn: toDay(paper.signedOn) }));
  const inForce = papers.find(isInForce);
  const out = papers.find((paper) => paperStageOf(paper) === "sent");
  const signed = inForce && frozen<Facts["figures"]>(inForce.figures);
  return {
    closed: plan.closedAt !== null,
    inForce: inForce && {
      id: inForce.id,
      number: inForce.number,
      symbol: inForce.symbol,
      signedOn: inForce.signedOn,
      scanId: inForce.scanId,
      signerName: inForce.signerName,
    },
    /** The chief's own file in the place of the paper in force, with what it says differently: that is the paper, its figures are still ours. */
    edited: inForce ? editOf(inForce) : null,
    out: out && { id: out.id, sentAt: out.sentAt, approvedAt: out.approvedAt },
    drift: signed ? driftOf(signed, factsOf(plan).figures) : [],
  };
}

/** The file that took a paper's place last, with what it says differently, and the files before it; null where none did. */
export function editOf({ edits }: Pick<WholePlan["papers"][number], "edits">) {
  const [last, ...before] = edits;
  if (!last) return null;
  const earlier = before.map(({ file, note }) => ({ id: file.id, name: file.name, note }));
  return { ...last.file, note: last.note, changes: frozen<Differences | null>(last.changes), earlier };
}

/** What the plan still asks for, as keys of the catalogue and the section that answers. */
export function missingOf(plan: WholePlan, facts: Facts) {
  const asks = [
    ["legalBases", plan.legalBases.length === 0],
    ["purposes", plan.purposes.length === 0],
    ["signature", plan.signerName === "" || plan.position === ""],
    ["recipients", plan.recipients.length === 0],
    ["funding", plan.fundingSources.length === 0],
    ["communes", plan.communes.length === 0],
    ["hamlets", plan.communes.some((commune) => commune.hamlets.length === 0)],
    [
      "hamletNames",
      facts.clusters.some((cluster) => cluster.communes.some((commune) => commune.hamlets.some((hamlet) => hamlet.name === null))),
    ],
    [
      "hamletsToCheck",
      facts.clusters.some((cluster) => cluster.communes.some((commune) => commune.hamlets.some((hamlet) => hamlet.toCheck))),
    ],
    ["venues", plan.clusters.some((cluster) => cluster.venueId === null)],
    ["hosts", plan.clusters.some((cluster) => cluster.hostCommuneId === null)],
    ["chairs", plan.clusters.some((cluster) => cluster.chair === "" || cluster.secretary === "")],
    ["dates", plan.clusters.some((cluster) => cluster.dialogue?.plannedOn == null && cluster.dialogue?.heldOn == null)],
    ["taskForce", plan.members.length === 0],
    ["reportDue", facts.lastDays.resultsReport == null],
    ["dialogueLimit", facts.lastDays.dialogue == null],
    ["communePlanLimit", facts.lastDays.communePlan == null],
  ] as const;
  return asks.filter(([, isMissing]) => isMissing).map(([key]) => key);
}

export function dialogueSheet(dialogue: NonNullable<WholePlan["clusters"][number]["dialogue"]>) {
  const days = {
    plannedOn: toDay(dialogue.plannedOn),
    heldOn: toDay(dialogue.heldOn),
    postponedOn: toDay(dialogue.postponedOn),
    lastDay: toDay(dialogue.limitLastDay),
  };
  const { startsAt, endsAt, exception, postponedWhy, heldReason, heldDocument, correctedWhy } = dialogue;
  const stage = stageOf({ ...days, announcedOn: null });
  const allowed = allowedUntil({ ...days, hasException: exception !== "" });
  const isLate = days.heldOn !== null && daysLate(allowed, days.heldOn) > 0;
  const wasLateOn = toDay(dialogue.wasLateOn);
  return {
    ...days,
    allowedUntil: allowed,
    startsAt,
    endsAt,
    exception,
    postponedWhy,
    heldReason,
    heldDocument,
    stage,
    isLate,
    wasLateOn,
    correctedWhy,
  };
}

export const datedDialogues = (plan: WholePlan) =>
  plan.clusters.map(({ id, ordinal, dialogue }) => ({
    id,
    ordinal,
    plannedOn: toDay(dialogue?.plannedOn ?? null),
    heldOn: toDay(dialogue?.heldOn ?? null),
  }));
