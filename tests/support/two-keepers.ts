// The same deeds at two doors: the pure rules, which say why not, and PostgreSQL, which is asked directly. One model of the plan stands between.
import type { Client } from "pg";
import { cannotAddCommune, cannotHost, cannotLead, cannotRemoveCluster, cannotRemoveCommune } from "@/lib/domain/clusters";
import type { Day } from "@/lib/domain/dates";
import { cannotSetLimit, type Limit, lastDayOf } from "@/lib/domain/deadlines";
import {
  allowedUntil,
  cannotAssign,
  cannotHead,
  cannotPlanDialogue,
  cannotRecordHeld,
  cannotRemoveMember,
  cannotReschedule,
  type During,
  whereElse,
} from "@/lib/domain/lifecycle";
import {
  cannotRecordNumber,
  cannotRecordSignature,
  cannotReplace,
  cannotRewrite,
  cannotSend,
  cannotWithdraw,
  type PaperFacts,
  paperStageOf,
} from "@/lib/domain/papers";
import { cannotReceive, cannotRecordDone, wasLateOn } from "@/lib/domain/receipts";
import type { RefusalCode } from "@/lib/domain/refusals";
import { cannotEdit } from "@/lib/platform/plan-lock";

export const RULES = {
  cannotEdit,
  cannotAddCommune,
  cannotHost,
  cannotLead,
  cannotRemoveCluster,
  cannotRemoveCommune,
  cannotSetLimit,
  cannotPlanDialogue,
  cannotReschedule,
  cannotRecordHeld,
  allowedUntil,
  cannotAssign,
  cannotHead,
  cannotRemoveMember,
  cannotReceive,
  cannotRecordDone,
  cannotSend,
  cannotWithdraw,
  cannotRecordSignature,
  cannotRecordNumber,
  cannotRewrite,
  cannotReplace,
  lastDayOf,
};
export type Rules = typeof RULES;

export type Wording = Limit & { lockOn: Day | null };
type Held = { heldOn: Day; reason: string; document: string; correctedWhy: string };
type Received = { receivedOn: Day; lateReason: string; correctedWhy: string };

export type Deed =
  | { deed: "close" }
  | { deed: "place"; commune: number; cluster: number }
  | { deed: "host" | "lead"; commune: number; cluster: number }
  | { deed: "removeCommune"; commune: number }
  | { deed: "removeCluster"; cluster: number }
  | { deed: "limit"; kind: "dialogue" | "communeReport"; limit: Wording }
  | { deed: "plan"; cluster: number; during: During; exception: string }
  | ({ deed: "held"; cluster: number } & Held)
  | { deed: "assign"; member: number; cluster: number }
  | { deed: "head" | "removeMember"; member: number }
  | ({ deed: "receive"; kind: "communeReport" | "clusterPlan"; commune: number; byLabourOffice: boolean } & Received)
  | { deed: "done"; doneOn: Day | null }
  | { deed: "send" }
  | { deed: "withdraw" | "sign" | "rewrite"; paper: number }
  | { deed: "number"; paper: number; number: number; signedOn: Day }
  | { deed: "replace"; paper: number; isCompared: boolean; note: string };

/** `lastDay` stays as it stood once the dialogue is held; `lateOn` is the day first written down as late. */
type Dialogue = { during: During | null; exception: string; held: Held | null; lastDay: Day | null; lateOn: Day | null };
type Paper = PaperFacts & { id: string };

/** The plan as the pure rules know it. */
export type Model = {
  today: Day;
  planId: string;
  officeId: string;
  closedAt: Date | null;
  seatsMax: number;
  communes: readonly string[];
  clusters: string[];
  members: string[];
  head: string | null;
  dutyId: string;
  fileId: string;
  /** Who takes papers in: of the Labour office, and of another post. */
  accounts: { labourOffice: string; other: string };
  limits: Record<"dialogue" | "communeReport" | "clusterPlan", Wording>;
  placed: Map<string, string>;
  leads: Map<string, string>;
  dialogues: Map<string, Dialogue>;
  receipts: Map<string, { receivedOn: Day; dueOn: Day | null; lateOn: Day | null }>;
  seats: { memberId: string; clusterId: string }[];
  papers: Paper[];
};

export type Sql = { text: string; values: unknown[] };
/** `why`: what the rules say; `sql`: the same at the database; `done`: what the model then remembers. */
export type Meeting = { why: RefusalCode | null; sql: Sql[]; done: () => void };

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const sql = (text: string, ...values: unknown[]): Sql => ({ text, values });

/** A paper that was sent lives on when its plan is closed. */
const AFTER_CLOSING: readonly Deed["deed"][] = ["withdraw", "sign", "rewrite", "number", "replace"];

/** A deed as both are asked for it; null where it means nothing in this plan, or where the rule is not the database's affair. */
export function meetingOf(rules: Rules, model: Model, deed: Deed): Meeting | null {
  const meeting = openMeeting(rules, model, deed);
  const closed = AFTER_CLOSING.includes(deed.deed) ? null : rules.cannotEdit(model);
  return meeting && { ...meeting, why: closed ?? meeting.why };
}

function openMeeting(rules: Rules, model: Model, deed: Deed): Meeting | null {
  switch (deed.deed) {
    case "close":
      return close(model);
    case "place":
      return place(rules, model, at(model.communes, deed.commune), at(model.clusters, deed.cluster));
    case "host":
    case "lead":
      return host(rules, model, at(model.communes, deed.commune), at(model.clusters, deed.cluster), deed.deed);
    case "removeCommune":
      return removeCommune(rules, model, at(model.communes, deed.commune));
    case "removeCluster":
      return removeCluster(rules, model, at(model.clusters, deed.cluster));
    case "limit":
      return moveLimit(rules, model, deed);
    case "plan":
      return plan(rules, model, at(model.clusters, deed.cluster), deed);
    case "held":
      return held(rules, model, at(model.clusters, deed.cluster), deed);
    case "assign":
      return assign(rules, model, at(model.members, deed.member), at(model.clusters, deed.cluster));
    case "head":
      return nameHead(rules, model, at(model.members, deed.member));
    case "removeMember":
      return removeMember(rules, model, at(model.members, deed.member));
    case "receive":
      return receive(rules, model, at(model.communes, deed.commune), deed);
    case "done":
      return done(rules, model, deed.doneOn);
    case "send":
      return send(rules, model);
    default:
      return model.papers.length === 0 ? null : paperDeed(rules, model, at(model.papers, deed.paper), deed);
  }
}

function close(model: Model): Meeting | null {
  if (model.closedAt) return null;
  return {
    why: null,
    sql: [sql("update plan set closed_at = now() where id = $1", model.planId)],
    done: () => Object.assign(model, { closedAt: new Date(0) }),
  };
}

function place(rules: Rules, { planId, placed }: Model, communeId: string, clusterId: string): Meeting {
  return {
    why: rules.cannotAddCommune({ communeIds: [...placed.keys()], communeId }),
    sql: [sql("insert into plan_commune (plan_id, commune_id, cluster_id, ordinal) values ($1, $2, $3, 1)", planId, communeId, clusterId)],
    done: () => placed.set(communeId, clusterId),
  };
}

const communesIn = ({ placed }: Model, clusterId: string) => [...placed].filter(([, cluster]) => cluster === clusterId).map(([id]) => id);

function host(rules: Rules, model: Model, communeId: string, clusterId: string, as: "host" | "lead"): Meeting {
  const clusterCommuneIds = communesIn(model, clusterId);
  return {
    why:
      as === "host"
        ? rules.cannotHost({ clusterCommuneIds, hostCommuneId: communeId })
        : rules.cannotLead({ clusterCommuneIds, leadCommuneId: communeId }),
    sql: [sql(`update cluster set ${as}_commune_id = $2 where id = $1`, clusterId, communeId)],
    done: () => as === "lead" && model.leads.set(clusterId, communeId),
  };
}

/** As the deed does it: the cluster that the commune leaves asks for its host and lead again. */
function removeCommune(rules: Rules, { planId, placed, leads, receipts }: Model, communeId: string): Meeting | null {
  const clusterId = placed.get(communeId);
  if (!clusterId) return null;
  return {
    why: rules.cannotRemoveCommune({ receipts: [...receipts.keys()].filter((key) => key.endsWith(communeId)).length }),
    sql: [
      sql("update cluster set host_commune_id = null where host_commune_id = $1", communeId),
      sql("update cluster set lead_commune_id = null where lead_commune_id = $1", communeId),
      sql("delete from plan_commune where plan_id = $1 and commune_id = $2", planId, communeId),
    ],
    done() {
      placed.delete(communeId);
      if (leads.get(clusterId) === communeId) leads.delete(clusterId);
    },
  };
}

function removeCluster(rules: Rules, model: Model, clusterId: string): Meeting | null {
  if (model.clusters.length === 1) return null;
  const heldOn = model.dialogues.get(clusterId)?.held?.heldOn ?? null;
  return {
    why: rules.cannotRemoveCluster({ communeIds: communesIn(model, clusterId), heldOn }),
    sql: [sql("delete from cluster where id = $1", clusterId)],
    done() {
      model.clusters = model.clusters.filter((id) => id !== clusterId);
      model.seats = model.seats.filter((seat) => seat.clusterId !== clusterId);
      model.dialogues.delete(clusterId);
    },
  };
}

/** A limit does not move over what was planned without an exception; what was held keeps the one it had. */
function moveLimit(rules: Rules, model: Model, { kind, limit }: { kind: "dialogue" | "communeReport"; limit: Wording }): Meeting {
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

const dialogueIn = ({ dialogues, limits }: Model, clusterId: string): Dialogue =>
  dialogues.get(clusterId) ?? { during: null, exception: "", held: null, lastDay: lastDayOf(limits.dialogue), lateOn: null };

function plan(rules: Rules, model: Model, clusterId: string, { during, exception }: { during: During; exception: string }): Meeting | null {
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
function held(rules: Rules, model: Model, clusterId: string, { heldOn, reason, document, correctedWhy }: Held): Meeting {
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

function assign(rules: Rules, model: Model, memberId: string, clusterId: string): Meeting {
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

function nameHead(rules: Rules, model: Model, memberId: string): Meeting {
  return {
    why: rules.cannotHead({ hasOtherHead: model.head !== null && model.head !== memberId }),
    sql: [sql("update task_force_member set is_head = true where id = $1", memberId)],
    done: () => Object.assign(model, { head: memberId }),
  };
}

function removeMember(rules: Rules, model: Model, memberId: string): Meeting | null {
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

type Asked = Received & { kind: "communeReport" | "clusterPlan"; byLabourOffice: boolean };

/** The day it was due is not said to the database: it looks the limit up itself, and keeps the one that held first. */
function receive(rules: Rules, model: Model, communeId: string, asked: Asked): Meeting | null {
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

function done(rules: Rules, { dutyId, today }: Model, doneOn: Day | null): Meeting {
  return {
    why: rules.cannotRecordDone({ doneOn, today }),
    sql: [sql("update duty set done_on = $2 where id = $1", dutyId, doneOn)],
    done: () => {},
  };
}

function send(rules: Rules, { papers, planId, officeId }: Model): Meeting {
  const id = crypto.randomUUID();
  const sent = { id, sentAt: new Date(0), withdrawnAt: null, approvedAt: null, recordedAt: null, number: null, signedOn: null };
  return {
    why: rules.cannotSend(papers),
    sql: [
      sql(
        `insert into paper (id, office_id, plan_id, kind, year, symbol, content, figures) values ($1, $2, $3, 'plan', 2020, 'KH-UBND', '{}', '{}')`,
        ...[id, officeId, planId],
      ),
    ],
    done: () => papers.push(sent),
  };
}

function paperDeed(rules: Rules, model: Model, paper: Paper, deed: Extract<Deed, { paper: number }>): Meeting | null {
  switch (deed.deed) {
    case "number":
      return number(rules, model, paper, deed);
    case "replace":
      return replace(rules, model, paper, deed);
    case "rewrite":
      return {
        why: rules.cannotRewrite(paper),
        sql: [sql("update paper set figures = jsonb_build_object('total', random()) where id = $1", paper.id)],
        done: () => {},
      };
    default:
      return signOrWithdraw(rules, paper, deed.deed);
  }
}

/** That a paper is not signed or taken back twice is the rules' affair alone: the database would only write the same fact again. */
function signOrWithdraw(rules: Rules, paper: Paper, deed: "sign" | "withdraw"): Meeting | null {
  if (deed === "withdraw" ? paperStageOf(paper) === "withdrawn" : paper.recordedAt !== null) return null;
  const isSigned = deed === "sign";
  return {
    why: isSigned ? rules.cannotRecordSignature(paper) : rules.cannotWithdraw(paper),
    sql: [
      sql(
        isSigned
          ? "update paper set recorded_at = now() where id = $1"
          : "update paper set withdrawn_at = now(), withdrawn_why = 'x' where id = $1",
        paper.id,
      ),
    ],
    done: () => Object.assign(paper, isSigned ? { recordedAt: new Date(0) } : { withdrawnAt: new Date(0) }),
  };
}

function number(rules: Rules, { papers, today }: Model, paper: Paper, given: { number: number; signedOn: Day }): Meeting {
  const taken = papers.filter((other) => other.id !== paper.id);
  return {
    why: rules.cannotRecordNumber(paper, { ...given, today, taken }),
    // A number that is written again unchanged changes nothing.
    sql: [
      sql(
        "update paper set number = $2, signed_on = $3 where id = $1",
        paper.id,
        given.number + (paper.number === given.number ? 100 : 0),
        given.signedOn,
      ),
    ],
    done: () => Object.assign(paper, { number: given.number, signedOn: given.signedOn }),
  };
}

function replace(rules: Rules, { fileId }: Model, paper: Paper, { isCompared, note }: { isCompared: boolean; note: string }): Meeting {
  return {
    why: rules.cannotReplace(paper, { isCompared, note }),
    sql: [
      sql(
        "insert into paper_edit (id, paper_id, file_id, note, changes) values (gen_random_uuid(), $1, $2, $3, $4)",
        ...[paper.id, fileId, note, isCompared ? "{}" : null],
      ),
    ],
    done: () => {},
  };
}

const takenIn = ({ seats, dialogues }: Model) => seats.map((seat) => ({ ...seat, during: dialogues.get(seat.clusterId)?.during ?? null }));

/** What PostgreSQL says to a deed: the name of the rule it broke, or null. What it takes stays until the transaction ends. */
export async function databaseSays(client: Client, statements: readonly Sql[]): Promise<string | null> {
  await client.query("savepoint deed");
  try {
    for (const { text, values } of statements) await client.query(text, values);
    return null;
  } catch (error) {
    await client.query("rollback to deed");
    return String((error as { constraint?: string }).constraint ?? error);
  }
}
