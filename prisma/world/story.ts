// The story of the demonstration, lived by deeds: the plan of 2020 from its making to the office's day.
import type { Actor } from "@/lib/domain/permissions";
import { addCluster, saveCluster, saveVenue } from "@/lib/features/clusters/commands";
import { placeCommunes } from "@/lib/features/clusters/commune-commands";
import { addHamlets } from "@/lib/features/clusters/hamlet-commands";
import { recordSignature } from "@/lib/features/papers/commands";
import { copyPlan, createPlan, sendPlan } from "@/lib/features/plans/commands";
import { recordReceipt } from "@/lib/features/plans/deadline-commands";
import { shownReceipt } from "@/lib/features/plans/deadlines";
import { lockedPlan, type Section, SHOWN } from "@/lib/features/plans/forms";
import {
  saveDuties,
  saveFunding,
  saveHeading,
  saveLegalBases,
  saveLimits,
  saveProgrammes,
  saveTexts,
  saveTopics,
} from "@/lib/features/plans/section-commands";
import { assignMember, saveMember } from "@/lib/features/task-force/commands";
import type { Command, Trace } from "@/lib/platform/command";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { type CommandInput, TASK_FORCE } from "./cast";
import { COMMUNES } from "./places";
import * as plan2020 from "./plan-2020";

/** A command with its input, done by somebody on a day of the story. */
type Act = <R extends Trace>(username: string, run: Command<R>, input: Record<string, unknown>) => Promise<R>;

const act: Act = async (username, run, input) => {
  const result = await run(await actorNamed(username), input);
  if (!result) throw new Error(`${username}: nothing happened`);
  return result;
};

async function actorNamed(username: string): Promise<Actor> {
  const account = await db().account.findUniqueOrThrow({ where: { username }, include: { posts: { where: { endedAt: null } } } });
  return { accountId: account.id, posts: account.posts };
}

/** The plan of 2020 as the district wrote it: its text, clusters, hamlets and venues. */
export async function writePlan(officeId: string): Promise<string> {
  const { id } = await act("phong", createPlan, { officeId, year: "2020", title: plan2020.TITLE, ...plan2020.NORMS });
  const planId = String(id);
  const section = async (name: Section, run: Command<Trace>, input: Record<string, unknown>) =>
    act("phong", run, { planId, seen: await seenOf(planId, name), ...input });
  await section("heading", saveHeading, plan2020.HEADING);
  await section("texts", saveTexts, plan2020.TEXTS);
  await section("legalBases", saveLegalBases, { rows: plan2020.LEGAL_BASES });
  await section("funding", saveFunding, { rows: plan2020.FUNDING });
  await section("limits", saveLimits, { rows: plan2020.LIMITS.map(limitRow) });
  await section("topics", saveTopics, { rows: await Promise.all(plan2020.TOPICS.map(topicRow)) });
  await section("programmes", saveProgrammes, { rows: plan2020.PROGRAMMES.map((name) => ({ name, leadId: "" })) });
  await section("duties", saveDuties, { rows: plan2020.DUTIES.map(([owner, text]) => ({ owner, text })) });
  for (const cluster of plan2020.CLUSTERS) await writeCluster(planId, cluster);
  return planId;
}

/** Sent for signature and signed; its number is still to come from the register. The task force is named after: a signed paper bears no invented people. */
export async function signPlan(planId: string) {
  await act("phong", sendPlan, { planId });
  const paper = await db().paper.findFirstOrThrow({ where: { planId } });
  await act("phong", recordSignature, { paperId: paper.id, signerName: plan2020.HEADING.signerName });
  await writeTaskForce(planId);
}

type PaperIn = { receivedOn: string; paperOn: string; reference: string; lateReason?: string | undefined };

/** A commune's plan reaches the office on paper. */
export async function receivePlan(planId: string, communeName: string, { lateReason = "", ...given }: PaperIn) {
  const paper = { planId, communeId: await communeId(communeName), kind: "communePlan", seen: digestOf(shownReceipt(null)) };
  await act("phong", recordReceipt, { ...paper, ...given, lateReason });
}

/** A draft of next year's plan, to try things on. */
export const draftNextYear = (planId: string) => act("phong", copyPlan, { planId, year: "2021" });

async function writeCluster(planId: string, { communes, host, venue, typed }: (typeof plan2020.CLUSTERS)[number]) {
  await act("phong", addCluster, { planId });
  const cluster = await db().cluster.findFirstOrThrow({ where: { planId }, orderBy: { ordinal: "desc" } });
  await act("phong", placeCommunes, { clusterId: cluster.id, pasted: communes.join("\n") });
  for (const { title, name, hamlets } of COMMUNES.filter((each) => communes.includes(`${each.title} ${each.name}`))) {
    await act("phong", addHamlets, { planId, communeId: await communeId(name, title), pasted: hamlets.join("\n"), unnamed: "" });
  }
  const unit = await db().unit.findFirstOrThrow({ where: { name: venue.unit, level: { in: ["commune", "hamlet"] } } });
  await act("phong", saveVenue, { planId, name: venue.name, kind: venue.kind, unitId: unit.id, capacitySeats: "" });
  const { id: venueId } = await db().venue.findFirstOrThrow({ where: { name: venue.name } });
  const chosen = { venueId, hostCommuneId: await communeId(host), leadCommuneId: "", chair: "", secretary: "" };
  const blank = { venueId: "", hostCommuneId: "", leadCommuneId: "", chair: "", secretary: "", guestSeats: "0", typedSeats: "" };
  await act("phong", saveCluster, { clusterId: cluster.id, seen: digestOf(blank), ...chosen, guestSeats: "0", typedSeats: String(typed) });
}

async function writeTaskForce(planId: string) {
  const topics = await db().topic.findMany({ where: { planId }, orderBy: { ordinal: "asc" } });
  const clusters = await db().cluster.findMany({ where: { planId }, orderBy: { ordinal: "asc" } });
  for (const [index, member] of TASK_FORCE.entries()) {
    const topicIds = member.topics.flatMap((ordinal) => topics[ordinal]?.id ?? []).join(",");
    const account = await db().account.findUniqueOrThrow({ where: { username: `to.${index + 1}` } });
    const written = { fullName: member.fullName, position: member.position, unitId: await bodyId(member.body), accountId: account.id };
    await act("phong", saveMember, { planId, ...written, isHead: index === 0 ? "on" : "", topicIds });
  }
  const members = await db().taskForceMember.findMany({ where: { planId } });
  for (const { id: clusterId } of clusters)
    for (const { id: memberId } of members) await act("phong", assignMember, { memberId, clusterId });
}

const limitRow = ([kind, wording, day, days, source, isInternal = false]: (typeof plan2020.LIMITS)[number]): CommandInput => ({
  ...{ kind, wording, day, days, source, lockOn: "" },
  isInternal: isInternal ? "on" : "",
});

const topicRow = async ([name, body, isProgramme = false]: (typeof plan2020.TOPICS)[number]): Promise<CommandInput> => ({
  name,
  answererId: await bodyId(body),
  isProgramme: isProgramme ? "on" : "",
});

async function seenOf(planId: string, section: Section) {
  const plan = await db().$transaction((tx) => lockedPlan(tx, planId));
  if (!plan) throw new Error("no plan");
  return digestOf(SHOWN[section](plan));
}

const bodyId = async (name: string) => (await db().unit.findFirstOrThrow({ where: { level: "body", name } })).id;
const communeId = async (name: string, title?: string) =>
  (await db().unit.findFirstOrThrow({ where: { level: "commune", name, ...(title ? { title } : {}) } })).id;
