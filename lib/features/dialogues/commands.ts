// When a cluster's dialogue is planned, put off, and when it was really held.
import "server-only";
import { formatDay } from "@/lib/domain/dates";
import { allowedUntil, cannotPlanDialogue, cannotRecordHeld, cannotReschedule } from "@/lib/domain/lifecycle";
import { wasLateOn } from "@/lib/domain/receipts";
import { refuse } from "@/lib/domain/refusals";
import { checkFile } from "@/lib/platform/attached";
import { fromDay, toDay } from "@/lib/platform/clock";
import { type Context, command } from "@/lib/platform/command";
import { unlessChanged } from "@/lib/platform/conflict";
import { cannotEdit, lockPlan } from "@/lib/platform/plan-lock";
import type { Dialogue } from "@/prisma/generated/client";
import { shownDay, shownHeld } from "./forms";
import { planDialogueInput, postponeDialogueInput, recordHeldInput } from "./schema";

/** Past the limit only with an exception that names the document which allows it. Nobody's seat may clash: the database sees to it. */
export const planDialogue = command({
  deed: "dialogue.plan",
  input: planDialogueInput,
  subject: dialogueOf,
  async run({ dialogue, ...plan }, { clusterId, seen, day, startsAt, endsAt, exception, exceptionFileId }, { tx }) {
    refuse(cannotEdit(plan));
    refuse(cannotReschedule({ heldOn: toDay(dialogue.heldOn) }));
    await unlessChanged(tx, shownDay(dialogue), seen, plan.id, { deed: "dialogue.plan", part: ["clusterId", clusterId] });
    await checkFile(tx, plan.officeId, exceptionFileId);
    const lastDay = toDay(dialogue.limitLastDay);
    refuse(cannotPlanDialogue({ day, lastDay, hasException: exception !== "" }), { lastDay: lastDay ? formatDay(lastDay) : "" });
    const planned = { plannedOn: fromDay(day), startsAt, endsAt, exception, exceptionFileId, postponedOn: null, postponedWhy: "" };
    await tx.dialogue.update({ where: { clusterId }, data: planned });
    return { id: plan.id, detail: { clusterId, day, before: toDay(dialogue.plannedOn) ?? "" } };
  },
});

export const postponeDialogue = command({
  deed: "dialogue.postpone",
  input: postponeDialogueInput,
  subject: dialogueOf,
  async run({ dialogue, ...plan }, { clusterId, seen, why }, { tx, today }) {
    refuse(cannotEdit(plan));
    refuse(cannotReschedule({ heldOn: toDay(dialogue.heldOn) }));
    await unlessChanged(tx, shownDay(dialogue), seen, plan.id, { deed: "dialogue.plan", part: ["clusterId", clusterId] });
    await tx.dialogue.update({ where: { clusterId }, data: { plannedOn: null, postponedOn: fromDay(today), postponedWhy: why } });
    return { id: plan.id, detail: { clusterId, before: toDay(dialogue.plannedOn) ?? "" } };
  },
});

/** What really happened, on its true day; past the day that was allowed with reason and document, and late for ever. */
export const recordHeldDialogue = command({
  deed: "dialogue.recordHeld",
  input: recordHeldInput,
  subject: dialogueOf,
  async run({ dialogue, ...plan }, { clusterId, seen, heldOn, reason, document, correctedWhy, fileId }, { tx, today }) {
    refuse(cannotEdit(plan));
    await unlessChanged(tx, shownHeld(dialogue), seen, plan.id, { deed: "dialogue.recordHeld", part: ["clusterId", clusterId] });
    await checkFile(tx, plan.officeId, fileId);
    const lastDay = allowedDay(dialogue);
    const earlier = wasLateOn({ wasLateOn: toDay(dialogue.wasLateOn), doneOn: toDay(dialogue.heldOn), lastDay });
    refuse(cannotRecordHeld({ heldOn, today, lastDay, reason, document, correctedWhy, wasLateOn: earlier }), {
      lastDay: lastDay ? formatDay(lastDay) : "",
    });
    const held = { heldOn: fromDay(heldOn), heldReason: reason, heldDocument: document, correctedWhy, heldFileId: fileId };
    await tx.dialogue.update({ where: { clusterId }, data: held });
    return { id: plan.id, detail: { clusterId, heldOn } };
  },
});

const allowedDay = ({ limitLastDay, plannedOn, exception }: Dialogue) =>
  allowedUntil({ lastDay: toDay(limitLastDay), plannedOn: toDay(plannedOn), hasException: exception !== "" });

async function dialogueOf({ clusterId }: { clusterId: string }, { tx }: Context) {
  const cluster = await tx.cluster.findUnique({ where: { id: clusterId } });
  const plan = cluster && (await lockPlan(tx, cluster.planId));
  const dialogue = plan && (await tx.dialogue.findUnique({ where: { clusterId } }));
  return dialogue && { ...plan, dialogue };
}
