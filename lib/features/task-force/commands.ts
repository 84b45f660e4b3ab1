// The task force of a plan: the decision that sets it up, its members, and who sits at which cluster's dialogue.
import "server-only";
import { cannotAssign, cannotRemoveMember } from "@/lib/domain/lifecycle";
import { Refusal, refuse } from "@/lib/domain/refusals";
import { checkFile } from "@/lib/platform/attached";
import { fromDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import type { Tx } from "@/lib/platform/db";
import { checkUnits } from "@/lib/platform/places";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import { checkAccount, hoursOf } from "./facts";
import { shownDecision, shownMember } from "./forms";
import { assignInput, decisionInput, memberInput, saveMemberInput } from "./schema";

export const recordDecision = command({
  deed: "taskForce.edit",
  input: decisionInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { seen, decision, decidedOn, fileId }, { tx }) {
    refuse(cannotEdit(plan));
    await unlessChanged(tx, shownDecision(plan), seen, plan.id, { deed: "taskForce.edit", part: ["section", "decision"] });
    await checkFile(tx, plan.officeId, fileId);
    const set = { taskForceDecision: decision, taskForceDecisionOn: fromDay(decidedOn), taskForceFileId: fileId };
    await tx.plan.update({ where: { id: plan.id }, data: set });
    return { id: plan.id, detail: { section: "decision" } };
  },
});

/** Adds a member or writes one anew; naming a head takes the office from the one before. */
export const saveMember = command({
  deed: "taskForce.edit",
  input: saveMemberInput,
  subject: ({ planId }, { tx }) => lockPlan(tx, planId),
  async run(plan, { planId, memberId, seen, topicIds, ...member }, { tx }) {
    refuse(cannotEdit(plan));
    if (memberId) await memberUnchanged(tx, planId, memberId, seen);
    await checkUnits(tx, plan.officeId, [member.unitId]);
    await checkAccount(tx, plan.officeId, member.accountId);
    if (member.isHead) await tx.taskForceMember.updateMany({ where: { planId, isHead: true }, data: { isHead: false } });
    const saved = memberId
      ? await tx.taskForceMember.update({ where: { id: memberId }, data: member })
      : await tx.taskForceMember.create({ data: { planId, officeId: plan.officeId, ordinal: await nextMember(tx, planId), ...member } });
    const topics = await tx.topic.findMany({ where: { planId, id: { in: topicIds } } });
    await tx.taskForceField.deleteMany({ where: { memberId: saved.id } });
    await tx.taskForceField.createMany({ data: topics.map((topic) => ({ memberId: saved.id, topicId: topic.id })) });
    return { id: planId, detail: { memberId: saved.id } };
  },
});

export const removeMember = command({
  deed: "taskForce.edit",
  input: memberInput,
  subject: memberOf,
  async run({ member, ...plan }, _, { tx }) {
    refuse(cannotEdit(plan));
    refuse(cannotRemoveMember({ assignments: await tx.assignment.count({ where: { memberId: member.id } }) }));
    await tx.taskForceMember.delete({ where: { id: member.id } });
    return { id: plan.id, detail: { memberId: member.id } };
  },
});

export const assignMember = command({
  deed: "taskForce.assign",
  input: assignInput,
  subject: memberOf,
  async run({ member, ...plan }, { clusterId }, { tx }) {
    refuse(cannotEdit(plan));
    const dialogues = await tx.dialogue.findMany({ where: { planId: plan.id }, include: { assignments: true } });
    const dialogue = dialogues.find((each) => each.clusterId === clusterId);
    if (!dialogue) throw new Refusal("not_found");
    const seatsMax = plan.taskForcePerCluster;
    const taken = dialogues.flatMap((each) =>
      each.assignments.map(({ memberId }) => ({ memberId, clusterId: each.clusterId, during: hoursOf(each) })),
    );
    refuse(
      cannotAssign({ taken, memberId: member.id, clusterId, during: hoursOf(dialogue), seatsTaken: dialogue.assignments.length, seatsMax }),
    );
    const slot = firstFree(dialogue.assignments.map((each) => each.slot));
    await tx.$executeRaw`
      insert into assignment (plan_id, cluster_id, member_id, slot, slots_max, during)
      select plan_id, cluster_id, ${member.id}::uuid, ${slot}, ${seatsMax}, during from dialogue where cluster_id = ${clusterId}::uuid`;
    return { id: plan.id, detail: { memberId: member.id, clusterId } };
  },
});

export const unassignMember = command({
  deed: "taskForce.assign",
  input: assignInput,
  subject: memberOf,
  async run({ member, ...plan }, { clusterId }, { tx }) {
    refuse(cannotEdit(plan));
    const freed = await tx.assignment.deleteMany({ where: { memberId: member.id, clusterId } });
    return freed.count === 0 ? null : { id: plan.id, detail: { memberId: member.id, clusterId } };
  },
});

async function memberOf({ memberId }: { memberId: string }, { tx }: Context) {
  const found = await tx.taskForceMember.findUnique({ where: { id: memberId }, select: { planId: true } });
  const plan = found && (await lockPlan(tx, found.planId));
  const member = plan && (await tx.taskForceMember.findUnique({ where: { id: memberId } }));
  return member && { ...plan, member };
}

/** @throws Conflict, or Refusal not_found where the plan has no such member. */
async function memberUnchanged(tx: Tx, planId: string, memberId: string, seen: string) {
  const member = await tx.taskForceMember.findUnique({ where: { id: memberId, planId }, include: { fields: true } });
  if (!member) throw new Refusal("not_found");
  await unlessChanged(tx, shownMember(member), seen, planId, { deed: "taskForce.edit", part: ["memberId", memberId] });
}

async function nextMember(tx: Tx, planId: string) {
  const last = await tx.taskForceMember.aggregate({ where: { planId }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}

function firstFree(slots: readonly number[]): number {
  let slot = 1;
  while (slots.includes(slot)) slot += 1;
  return slot;
}
