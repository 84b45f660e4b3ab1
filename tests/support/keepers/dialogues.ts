// Limits, days and the task force at both doors.
import { lastDayOf } from "@/lib/domain/deadlines";
import { type During, whereElse } from "@/lib/domain/lifecycle";
import { wasLateOn } from "@/lib/domain/receipts";
import { type Dialogue, type Held, type Meeting, type Model, type Rules, sql, type Wording } from "./model";

/** A limit does not move over what was planned without an exception; what was held keeps the one it had. */
export function moveLimit(rules: Rules, model: Model, { kind, limit }: { kind: "dialogue" | "communeReport"; limit: Wording }): Meeting {
  const lastDay = rules.lastDayOf(limit);
  const waiting = kind === "dialogue" ? [...model.dialogues.values()].filter(({ held }) => held === null) : [];
  const broken = waiting.map(
    ({ during, exception }) => during && rules.cannotPlanDialogue({ day: during.day, lastDay, hasException: exception.trim() !== "" }),
  );
  const { wording, day, days, lockOn } = limit;
  return {
    why: rules.cannotSetLimit({ kind, ...limit }) ?? broken.find((code) => code !== null) ?? null,
    sql: [
      sql(
        `update "limit" set wording = $3, day = $4, days = $5, lock_on = $6 where plan_id = $1 and kind = $2`,
        ...[model.planId, kind, wording, day, days, lockOn],
      ),
    ],
    done() {
      model.limits[kind] = limit;
      for (const dialogue of waiting) dialogue.lastDay = lastDay;
    },
  };
}

export const dialogueIn = ({ dialogues, limits }: Model, clusterId: string): Dialogue =>
  dialogues.get(clusterId) ?? { during: null, exception: "", held: null, lastDay: lastDayOf(limits.dialogue), lateOn: null };

export function plan(
  rules: Rules,
  model: Model,
  clusterId: string,
  { during, exception }: { during: During; exception: string },
): Meeting | null {
  const { day, startsAt, endsAt } = during;
  const dialogue = dialogueIn(model, clusterId);
  const isSame = JSON.stringify([dialogue.during, dialogue.exception]) === JSON.stringify([during, exception]);
  if (dialogue.held && isSame) return null;
  const taken = takenIn(model);
  const clashing = taken.filter((seat) => seat.clusterId === clusterId).flatMap((seat) => whereElse(taken, { ...seat, during }));
  return {
    why:
      rules.cannotReschedule({ heldOn: dialogue.held?.heldOn ?? null }) ??
      rules.cannotPlanDialogue({ day, lastDay: dialogue.lastDay, hasException: exception.trim() !== "" }) ??
      (clashing.length > 0 ? "task_force_member_in_one_place" : null),
    sql: [
      sql(
        "update dialogue set planned_on = $2, starts_at = $3, ends_at = $4, exception = $5 where cluster_id = $1",
        ...[clusterId, day, startsAt, endsAt, exception],
      ),
    ],
    done: () => model.dialogues.set(clusterId, { ...dialogue, during, exception }),
  };
}

/** The limit that the writer brings along is none: the database keeps its own. */
export function held(rules: Rules, model: Model, clusterId: string, { heldOn, reason, document, correctedWhy }: Held): Meeting {
  const dialogue = dialogueIn(model, clusterId);
  const plannedOn = dialogue.during?.day ?? null;
  const lastDay = rules.allowedUntil({ lastDay: dialogue.lastDay, plannedOn, hasException: dialogue.exception.trim() !== "" });
  const lateOn = wasLateOn({ wasLateOn: dialogue.lateOn, doneOn: dialogue.held?.heldOn ?? null, lastDay });
  return {
    why: rules.cannotRecordHeld({ heldOn, reason, document, correctedWhy, today: model.today, lastDay, wasLateOn: lateOn }),
    sql: [
      sql(
        `update dialogue set held_on = $2, held_reason = $3, held_document = $4, corrected_why = $5, limit_last_day = null, was_late_on = null
         where cluster_id = $1`,
        ...[clusterId, heldOn, reason, document, correctedWhy],
      ),
    ],
    done: () => model.dialogues.set(clusterId, { ...dialogue, held: { heldOn, reason, document, correctedWhy }, lateOn }),
  };
}

export function assign(rules: Rules, model: Model, memberId: string, clusterId: string): Meeting {
  const here = model.seats.filter((seat) => seat.clusterId === clusterId);
  const during = model.dialogues.get(clusterId)?.during ?? null;
  return {
    why: rules.cannotAssign({ taken: takenIn(model), memberId, clusterId, during, seatsTaken: here.length, seatsMax: model.seatsMax }),
    sql: [
      sql(
        `insert into assignment (plan_id, cluster_id, member_id, slot, slots_max, during)
         select plan_id, cluster_id, $2, $3, $4, during from dialogue where cluster_id = $1`,
        ...[clusterId, memberId, here.length + 1, model.seatsMax],
      ),
    ],
    done: () => model.seats.push({ memberId, clusterId }),
  };
}

export function nameHead(rules: Rules, model: Model, memberId: string): Meeting {
  return {
    why: rules.cannotHead({ hasOtherHead: model.head !== null && model.head !== memberId }),
    sql: [sql("update task_force_member set is_head = true where id = $1", memberId)],
    done: () => Object.assign(model, { head: memberId }),
  };
}

export function removeMember(rules: Rules, model: Model, memberId: string): Meeting | null {
  if (model.members.length === 1) return null;
  return {
    why: rules.cannotRemoveMember({ assignments: model.seats.filter((seat) => seat.memberId === memberId).length }),
    sql: [sql("delete from task_force_member where id = $1", memberId)],
    done() {
      model.members = model.members.filter((id) => id !== memberId);
      if (model.head === memberId) model.head = null;
    },
  };
}

const takenIn = ({ seats, dialogues }: Model) => seats.map((seat) => ({ ...seat, during: dialogues.get(seat.clusterId)?.during ?? null }));
