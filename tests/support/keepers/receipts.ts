// What is owed and comes in, at both doors.
import type { Day } from "@/lib/domain/dates";
import { wasLateOn } from "@/lib/domain/receipts";
import { dialogueIn } from "./dialogues";
import { type Meeting, type Model, type Received, type Rules, sql } from "./model";

type Asked = Received & { kind: "communeReport" | "clusterPlan"; byLabourOffice: boolean };

/** The day it was due is not said to the database: it looks the limit up itself, and keeps the one that held first. */
export function receive(rules: Rules, model: Model, communeId: string, asked: Asked): Meeting | null {
  const clusterId = model.placed.get(communeId);
  if (!clusterId) return null;
  const { kind, receivedOn, lateReason, correctedWhy, byLabourOffice } = asked;
  const earlier = model.receipts.get(`${kind}.${communeId}`);
  const dueOn = earlier ? earlier.dueOn : dueNow(rules, model, kind, clusterId);
  const lateOn = earlier ? wasLateOn({ wasLateOn: earlier.lateOn, doneOn: earlier.receivedOn, lastDay: dueOn }) : null;
  const byLead = Boolean(earlier) || model.leads.get(clusterId) === communeId;
  const { today, limits, accounts } = model;
  const given = [receivedOn, lateReason, correctedWhy, byLabourOffice ? accounts.labourOffice : accounts.other];
  return {
    why: rules.cannotReceive({ ...asked, today, lastDay: dueOn, lockOn: limits[kind].lockOn, wasLateOn: lateOn, byLead }),
    sql: [
      sql(
        earlier
          ? `update receipt set received_on = $4, late_reason = $5, corrected_why = $6, recorded_by_id = $7, due_on = null, was_late_on = null
             where plan_id = $1 and kind = $2 and commune_id = $3`
          : `insert into receipt (plan_id, kind, commune_id, paper_on, received_on, late_reason, corrected_why, recorded_by_id)
             values ($1, $2, $3, '2020-01-01', $4, $5, $6, $7)`,
        ...[model.planId, kind, communeId, ...given],
      ),
    ],
    done: () => model.receipts.set(`${kind}.${communeId}`, { receivedOn, dueOn, lateOn }),
  };
}

function dueNow(rules: Rules, model: Model, kind: "communeReport" | "clusterPlan", clusterId: string): Day | null {
  const limit = model.limits[kind];
  const { held, during } = dialogueIn(model, clusterId);
  return rules.lastDayOf(limit.wording === "daysBefore" ? { ...limit, day: held?.heldOn ?? during?.day ?? null } : limit);
}

export function done(rules: Rules, { dutyId, today }: Model, doneOn: Day | null): Meeting {
  return {
    why: rules.cannotRecordDone({ doneOn, today }),
    sql: [sql("update duty set done_on = $2 where id = $1", dutyId, doneOn)],
    done: () => {},
  };
}
