// The task force of a plan as its page shows it.
import "server-only";
import { cannotAssign } from "@/lib/domain/lifecycle";
import { type Actor, can } from "@/lib/domain/permissions";
import { toDay } from "@/lib/platform/clock";
import { digestOf } from "@/lib/platform/conflict";
import { db } from "@/lib/platform/db";
import { bodiesOf, fullNameOf } from "@/lib/platform/places";
import { within } from "@/lib/platform/reach";
import type { Prisma } from "@/prisma/generated/client";
import { hoursOf } from "./facts";
import { shownDecision, shownMember } from "./forms";

const TASK_FORCE = {
  taskForceFile: { select: { id: true, name: true } },
  topics: { orderBy: { ordinal: "asc" } },
  clusters: { orderBy: { ordinal: "asc" }, include: { dialogue: { include: { assignments: true } } } },
  members: { orderBy: { ordinal: "asc" }, include: { unit: true, fields: { include: { topic: true } } } },
} satisfies Prisma.PlanInclude;

type Plan = Prisma.PlanGetPayload<{ include: typeof TASK_FORCE }>;
export type TaskForceSheet = NonNullable<Awaited<ReturnType<typeof taskForceSheet>>>;

/** The decision, the members with their topics, the table member × cluster, and what a form may choose from. */
export async function taskForceSheet(actor: Actor, planId: string) {
  const plan = await db().plan.findFirst({ where: { id: planId, ...within(actor, "plan.read") }, include: TASK_FORCE });
  if (!plan) return null;
  const mayEdit = can(actor, "taskForce.edit", plan) && !plan.closedAt;
  return {
    id: plan.id,
    year: plan.year,
    mayEdit,
    decision: plan.taskForceDecision,
    decidedOn: toDay(plan.taskForceDecisionOn),
    decisionFile: plan.taskForceFile,
    decisionSeen: digestOf(shownDecision(plan)),
    seatsMax: plan.taskForcePerCluster,
    clusters: plan.clusters.map(({ id, ordinal, dialogue }) => ({
      id,
      ordinal,
      plannedOn: toDay(dialogue?.plannedOn ?? null),
      seatsTaken: dialogue?.assignments.length ?? 0,
    })),
    members: plan.members.map((member) => memberSheet(member, plan)),
    topics: plan.topics.map(({ id, name }) => ({ id, name })),
    ...(mayEdit ? await choicesOf(plan) : { bodies: [], accounts: [] }),
  };
}

export type MemberSheet = ReturnType<typeof memberSheet>;

function memberSheet(member: Plan["members"][number], plan: Plan) {
  const { id, fullName, position, unitId, unit, accountId, isHead, fields } = member;
  const seats = plan.clusters.map((cluster) => seatOf(id, cluster, plan));
  const topics = fields.map(({ topic }) => ({ id: topic.id, name: topic.name }));
  const seen = digestOf(shownMember(member));
  return { id, seen, fullName, position, unitId, unit: unit ? fullNameOf(unit) : "", accountId, isHead, topics, seats };
}

/** The member's seat at a cluster: taken, or why it cannot be. */
function seatOf(memberId: string, cluster: Plan["clusters"][number], plan: Plan) {
  const taken = plan.clusters.flatMap(({ id, dialogue }) =>
    (dialogue?.assignments ?? []).map((seat) => ({ memberId: seat.memberId, clusterId: id, during: dialogue && hoursOf(dialogue) })),
  );
  const isTaken = taken.some((seat) => seat.memberId === memberId && seat.clusterId === cluster.id);
  const seatsTaken = cluster.dialogue?.assignments.length ?? 0;
  const during = cluster.dialogue && hoursOf(cluster.dialogue);
  const why = isTaken
    ? null
    : cannotAssign({ taken, memberId, clusterId: cluster.id, during, seatsTaken, seatsMax: plan.taskForcePerCluster });
  return { clusterId: cluster.id, isTaken, why };
}

/** The bodies a member may come from, and the accounts of the task force; who left it stays a choice where a member is them. */
async function choicesOf({ officeId, members }: Plan) {
  const accountIds = members.flatMap(({ accountId }) => accountId ?? []);
  const posts = await db().post.findMany({
    where: { officeId, OR: [{ role: "taskForce", endedAt: null }, { accountId: { in: accountIds } }] },
    distinct: ["accountId"],
    include: { account: true },
    orderBy: { account: { username: "asc" } },
  });
  return {
    bodies: (await bodiesOf(db(), officeId)).map(({ id, name }) => ({ id, name })),
    accounts: posts.map(({ account }) => ({ id: account.id, name: `${account.fullName} (${account.username})` })),
  };
}
