// The plan's deeds: made, copied, sent for signature, closed. Its sections and its deadlines have files of their own.
import "server-only";
import { LIMIT_KINDS, type LimitKind } from "@/lib/domain/dues";
import { cannotSend } from "@/lib/domain/papers";
import { refuse } from "@/lib/domain/refusals";
import { toDay } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import { cannotEdit } from "@/lib/platform/plan-lock";
import { copyClusters, copyParts, ownColumns } from "./copying";
import { factsOf, wholePlan } from "./facts";
import { lockedPlan } from "./forms";
import { planPaperOf, symbolOf } from "./paper";
import { closePlanInput, copyPlanInput, createPlanInput, sendPlanInput } from "./schema";

export const createPlan = command({
  deed: "plan.create",
  input: createPlanInput,
  subject: async ({ officeId }, { tx }) => ((await tx.office.findUnique({ where: { id: officeId } })) ? { officeId } : null),
  async run({ officeId }, { officeId: _, ...plan }, { tx }) {
    const { id } = await tx.plan.create({ data: { officeId, ...plan } });
    await tx.limit.createMany({ data: LIMIT_KINDS.map((kind) => ({ planId: id, kind, ...firstWording(kind) })) });
    return { id, detail: { year: plan.year } };
  },
});

/** How the plan of 2020 words each limit: where a new plan starts, its days still to be given. */
function firstWording(kind: LimitKind) {
  const isInternal = ["clusterPlan", "hamletMeetings", "lists", "guides"].includes(kind);
  if (kind === "dialogue") return { wording: "before" as const, isInternal };
  if (kind === "communeReport") return { wording: "daysBefore" as const, days: 5, isInternal };
  return { wording: "onOrBefore" as const, isInternal };
}

/** Next year's plan from this one: everything but its papers, dates of dialogues and letters from above; limits move on by the years between. */
export const copyPlan = command({
  deed: "plan.create",
  input: copyPlanInput,
  subject: ({ planId }, { tx }) => wholePlan(tx, { id: planId }),
  async run(plan, { year }, { tx }) {
    const copy = await tx.plan.create({ data: ownColumns(plan, year) });
    await copyParts(tx, plan, copy.id, year);
    await copyClusters(tx, plan, copy.id);
    return { id: copy.id, detail: { year, copiedFromId: plan.id } };
  },
});

/** The office's plan goes out for signature: what it says and counts today is frozen as its paper. */
export const sendPlan = command({
  deed: "paper.send",
  input: sendPlanInput,
  async subject({ planId }, { tx }) {
    await lockedPlan(tx, planId);
    return wholePlan(tx, { id: planId });
  },
  async run(plan, _, { tx }) {
    refuse(cannotEdit(plan));
    refuse(cannotSend(plan.papers.map((paper) => ({ ...paper, signedOn: toDay(paper.signedOn) }))));
    const content = planPaperOf(plan);
    const { officeId, year, office } = plan;
    const paper = await tx.paper.create({
      data: { officeId, planId: plan.id, kind: "plan", year, symbol: symbolOf(office), content, figures: factsOf(plan).figures },
    });
    return { id: plan.id, detail: { paperId: paper.id } };
  },
});

export const closePlan = command({
  deed: "plan.close",
  input: closePlanInput,
  subject: ({ planId }, { tx }) => lockedPlan(tx, planId),
  async run(plan, _, { tx, now }) {
    if (plan.closedAt) return null;
    await tx.plan.update({ where: { id: plan.id }, data: { closedAt: now } });
    return { id: plan.id };
  },
});
