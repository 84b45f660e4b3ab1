// What a new year's plan takes over from the old one.
import "server-only";
import { fromDay, toDay } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import type { WholePlan } from "./facts";

/** "năm 2020" as a free word becomes "năm 2021". A paper's number ("30/2020/NĐ-CP"), a date and a span of years ("năm 2020 - 2025") say what they said. */
function inYear(plan: { year: number }, year: number, text: string): string {
  const own = new RegExp(
    `(?<!tháng\\s+\\d{1,2}\\s+)(?<![\\p{L}\\d])(năm\\s+)${plan.year}(?![\\p{L}\\d]|\\s*[/–-]\\s*\\p{Lu}?\\d|[/.]\\d)`,
    "giu",
  );
  return text.replace(own, `$1${year}`);
}

/** The plan's own texts and norms, without its identity, its closing and its task force's decision. */
export function ownColumns(plan: WholePlan, year: number) {
  const renew = (text: string) => inYear(plan, year, text);
  return {
    officeId: plan.officeId,
    year,
    copiedFromId: plan.id,
    title: renew(plan.title),
    taskForcePerCluster: plan.taskForcePerCluster,
    delegatesPerCommune: plan.delegatesPerCommune,
    leadersPerHamlet: plan.leadersPerHamlet,
    householdsPerHamlet: plan.householdsPerHamlet,
    peoplePerHousehold: plan.peoplePerHousehold,
    opening: renew(plan.opening),
    purposes: plan.purposes.map(renew),
    contents: plan.contents.map(renew),
    participants: plan.participants.map(renew),
    form: renew(plan.form),
    eligibility: renew(plan.eligibility),
    timing: renew(plan.timing),
    funding: renew(plan.funding),
    closing: renew(plan.closing),
    recipients: plan.recipients,
    authority: plan.authority,
    position: plan.position,
    signerName: plan.signerName,
  };
}

/** Limits (moved on by the years between), programmes, topics, duties. Letters from above and money belong to their year. */
export async function copyParts(tx: Tx, plan: WholePlan, planId: string, year: number) {
  const renew = (text: string) => inYear(plan, year, text);
  await tx.limit.createMany({
    data: plan.limits.map(({ kind, wording, day, days, lockOn, isInternal, source }) => ({
      ...{ planId, kind, wording, days, isInternal, source: renew(source) },
      ...{ day: moved(day, year - plan.year), lockOn: moved(lockOn, year - plan.year) },
    })),
  });
  await tx.programme.createMany({
    data: plan.programmes.map(({ ordinal, name, leadId }) => ({ planId, ordinal, name: renew(name), leadId })),
  });
  await tx.topic.createMany({
    data: plan.topics.map(({ ordinal, name, answererId, isProgramme }) => ({ planId, ordinal, name, answererId, isProgramme })),
  });
  await tx.duty.createMany({ data: plan.duties.map(({ owner, ordinal, text }) => ({ planId, owner, ordinal, text: renew(text) })) });
}

/** Clusters with communes, hamlets, venue and host; their dialogues are undated again. */
export async function copyClusters(tx: Tx, plan: WholePlan, planId: string) {
  for (const { id: oldId, ordinal, venueId, hostCommuneId, leadCommuneId, guestSeats } of plan.clusters) {
    const cluster = await tx.cluster.create({ data: { planId, ordinal, venueId, guestSeats } });
    const placed = plan.communes.filter((commune) => commune.clusterId === oldId);
    await tx.planCommune.createMany({
      data: placed.map((commune) => ({ planId, clusterId: cluster.id, communeId: commune.communeId, ordinal: commune.ordinal })),
    });
    const hamlets = placed.flatMap((commune) => commune.hamlets);
    await tx.planHamlet.createMany({
      data: hamlets.map((hamlet) => ({ planId, communeId: hamlet.communeId, unitId: hamlet.unitId, ordinal: hamlet.ordinal })),
    });
    await tx.cluster.update({ where: { id: cluster.id }, data: { hostCommuneId, leadCommuneId } });
    await tx.dialogue.create({ data: { planId, clusterId: cluster.id } });
  }
}

function moved(date: Date | null, years: number): Date | null {
  const day = toDay(date);
  if (!day) return null;
  const [year = "", ...rest] = day.split("-");
  const sameDay = [String(Number(year) + years), ...rest].join("-").replace("-02-29", "-02-28");
  return fromDay(sameDay);
}
