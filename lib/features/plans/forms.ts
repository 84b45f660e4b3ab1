// The parts of a plan as their forms show them: one list of strings for each part, from which `seen` is made.
import "server-only";
import { writtenDay } from "@/lib/platform/clock";
import type { Shown } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";

export const PLAN_PARTS = {
  legalBases: { orderBy: { ordinal: "asc" } },
  fundingSources: { orderBy: { ordinal: "asc" } },
  programmes: { orderBy: { ordinal: "asc" } },
  topics: { orderBy: { ordinal: "asc" } },
  duties: { orderBy: [{ owner: "asc" }, { ordinal: "asc" }] },
  limits: { orderBy: { kind: "asc" } },
} satisfies Prisma.PlanInclude;

export type PlanWithParts = Prisma.PlanGetPayload<{ include: typeof PLAN_PARTS }>;
export type Section = keyof typeof SHOWN;

/** The plan with its parts, locked until the transaction ends: deeds on one plan come one after another. */
export async function lockedPlan(tx: Tx, planId: string): Promise<PlanWithParts | null> {
  await tx.$queryRaw`select 1 from plan where id = ${planId}::uuid for update`;
  return tx.plan.findUnique({ where: { id: planId }, include: PLAN_PARTS });
}

/** How each section's form shows the plan. */
export const SHOWN = {
  heading: (plan) => ({
    title: plan.title,
    authority: plan.authority.join("\n"),
    position: plan.position,
    signerName: plan.signerName,
    recipients: plan.recipients.join("\n"),
  }),
  texts: (plan) => ({
    opening: plan.opening,
    purposes: plan.purposes.join("\n"),
    contents: plan.contents.join("\n"),
    participants: plan.participants.join("\n"),
    form: plan.form,
    eligibility: plan.eligibility,
    timing: plan.timing,
    funding: plan.funding,
    closing: plan.closing,
  }),
  norms: (plan) => ({
    taskForcePerCluster: String(plan.taskForcePerCluster),
    delegatesPerCommune: String(plan.delegatesPerCommune),
    leadersPerHamlet: String(plan.leadersPerHamlet),
    householdsPerHamlet: String(plan.householdsPerHamlet),
    peoplePerHousehold: String(plan.peoplePerHousehold),
  }),
  limits: (plan) =>
    rows(plan.limits, (limit) => ({
      kind: limit.kind,
      wording: limit.wording,
      day: writtenDay(limit.day),
      days: limit.days === null ? "" : String(limit.days),
      lockOn: writtenDay(limit.lockOn),
      source: limit.source,
      isInternal: shownTick(limit.isInternal),
    })),
  legalBases: (plan) =>
    rows(plan.legalBases, (basis) => ({
      id: basis.id,
      kind: basis.kind,
      number: basis.number,
      issuedOn: writtenDay(basis.issuedOn),
      issuer: basis.issuer,
      subject: basis.subject,
      isFunding: shownTick(basis.isFunding),
    })),
  funding: (plan) =>
    rows(plan.fundingSources, (source) => ({
      id: source.id,
      name: source.name,
      amountDong: source.amountDong?.toString() ?? "",
      note: source.note,
    })),
  programmes: (plan) => rows(plan.programmes, (programme) => ({ id: programme.id, name: programme.name, leadId: programme.leadId ?? "" })),
  topics: (plan) =>
    rows(plan.topics, (topic) => ({
      id: topic.id,
      name: topic.name,
      answererId: topic.answererId ?? "",
      isProgramme: shownTick(topic.isProgramme),
    })),
  duties: (plan) => rows(plan.duties, (duty) => ({ id: duty.id, owner: duty.owner, text: duty.text })),
} satisfies Record<string, (plan: PlanWithParts) => Shown>;

function rows<T>(list: readonly T[], show: (row: T) => Shown): Shown {
  return Object.fromEntries(list.flatMap((row, index) => Object.entries(show(row)).map(([key, value]) => [`rows.${index}.${key}`, value])));
}

/** As a ticked box sends it. */
const shownTick = (isTicked: boolean) => (isTicked ? "on" : "");

/** How the form that asks for the report's day shows it. */
export const shownReportDue = (limit: { day: Date | null; source: string } | undefined): Shown => ({
  day: writtenDay(limit?.day ?? null),
  source: limit?.source ?? "",
});
