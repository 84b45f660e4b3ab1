// The same deeds at two doors: the pure rules, which say why not, and PostgreSQL, which is asked directly. One model of the plan stands between.
import type { Client } from "pg";
import { cannotAddCommune, cannotHost } from "@/lib/domain/clusters";
import type { Day } from "@/lib/domain/dates";
import { type Limit, lastDayOf } from "@/lib/domain/deadlines";
import { cannotAssign, cannotPlanDialogue, cannotRecordHeld, type During, whereElse } from "@/lib/domain/lifecycle";
import { cannotRecordNumber, cannotRecordSignature, cannotSend, cannotWithdraw, type PaperFacts, paperStageOf } from "@/lib/domain/papers";
import { cannotReceive } from "@/lib/domain/receipts";
import type { RefusalCode } from "@/lib/domain/refusals";

export const RULES = {
  cannotAddCommune,
  cannotHost,
  cannotPlanDialogue,
  cannotRecordHeld,
  cannotAssign,
  cannotReceive,
  cannotSend,
  cannotWithdraw,
  cannotRecordSignature,
  cannotRecordNumber,
  lastDayOf,
};
export type Rules = typeof RULES;

export type Deed =
  | { deed: "place"; commune: number; cluster: number }
  | { deed: "host"; commune: number; cluster: number }
  | { deed: "limit"; limit: Limit }
  | { deed: "plan"; cluster: number; during: During; exception: string }
  | { deed: "held"; cluster: number; heldOn: Day; reason: string; document: string }
  | { deed: "assign"; member: number; cluster: number }
  | { deed: "receive"; commune: number; receivedOn: Day; lateReason: string }
  | { deed: "send" }
  | { deed: "withdraw" | "sign"; paper: number }
  | { deed: "number"; paper: number; number: number; signedOn: Day };

type Dialogue = { during: During | null; exception: string; held: { heldOn: Day; reason: string; document: string } | null };
type Paper = PaperFacts & { id: string };

/** The plan as the pure rules know it. */
export type Model = {
  today: Day;
  planId: string;
  officeId: string;
  seatsMax: number;
  communes: readonly string[];
  clusters: readonly string[];
  members: readonly string[];
  limit: Limit;
  placed: Map<string, string>;
  dialogues: Map<string, Dialogue>;
  seats: { memberId: string; clusterId: string }[];
  papers: Paper[];
};

export type Sql = { text: string; values: unknown[] };
/** `why`: what the rules say; `sql`: the same at the database; `done`: what the model then remembers. */
export type Meeting = { why: RefusalCode | null; sql: Sql[]; done: () => void };

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const sql = (text: string, ...values: unknown[]): Sql => ({ text, values });

/** A deed as both are asked for it; null where it means nothing in this plan, or where the rule is not the database's affair. */
export function meetingOf(rules: Rules, model: Model, deed: Deed): Meeting | null {
  switch (deed.deed) {
    case "place":
      return place(rules, model, at(model.communes, deed.commune), at(model.clusters, deed.cluster));
    case "host":
      return host(rules, model, at(model.communes, deed.commune), at(model.clusters, deed.cluster));
    case "limit":
      return moveLimit(rules, model, deed.limit);
    case "plan":
      return plan(rules, model, at(model.clusters, deed.cluster), deed);
    case "held":
      return held(rules, model, at(model.clusters, deed.cluster), deed);
    case "assign":
      return assign(rules, model, at(model.members, deed.member), at(model.clusters, deed.cluster));
    case "receive":
      return receive(rules, model, at(model.communes, deed.commune), deed);
    case "send":
      return send(rules, model);
    default:
      return model.papers.length === 0 ? null : paperDeed(rules, model, at(model.papers, deed.paper), deed);
  }
}

function place(rules: Rules, { planId, placed }: Model, communeId: string, clusterId: string): Meeting {
  return {
    why: rules.cannotAddCommune({ communeIds: [...placed.keys()], communeId }),
    sql: [sql("insert into plan_commune (plan_id, commune_id, cluster_id, ordinal) values ($1, $2, $3, 1)", planId, communeId, clusterId)],
    done: () => placed.set(communeId, clusterId),
  };
}

function host(rules: Rules, { placed }: Model, hostCommuneId: string, clusterId: string): Meeting {
  const clusterCommuneIds = [...placed].filter(([, cluster]) => cluster === clusterId).map(([commune]) => commune);
  return {
    why: rules.cannotHost({ clusterCommuneIds, hostCommuneId }),
    sql: [sql("update cluster set host_commune_id = $2 where id = $1", clusterId, hostCommuneId)],
    done: () => {},
  };
}

/** A limit does not move over what was planned without an exception, nor over what was held without a document. */
function moveLimit(rules: Rules, model: Model, limit: Limit): Meeting {
  const lastDay = rules.lastDayOf(limit);
  const { today } = model;
  const broken = [...model.dialogues.values()].flatMap(({ during, exception, held }) => [
    during && rules.cannotPlanDialogue({ day: during.day, lastDay, hasException: exception.trim() !== "" }),
    held && rules.cannotRecordHeld({ ...held, today, lastDay }),
  ]);
  return {
    why: broken.find((code) => code !== null) ?? null,
    sql: [
      sql(
        `update "limit" set wording = $2, day = $3, days = $4 where plan_id = $1 and kind = 'dialogue'`,
        model.planId,
        limit.wording,
        limit.day,
        limit.days,
      ),
      sql("update dialogue set limit_last_day = $2 where plan_id = $1", model.planId, lastDay),
    ],
    done: () => Object.assign(model, { limit }),
  };
}

function plan(rules: Rules, model: Model, clusterId: string, { during, exception }: { during: During; exception: string }): Meeting {
  const { day, startsAt, endsAt } = during;
  const lastDay = rules.lastDayOf(model.limit);
  const taken = takenIn(model);
  const clashing = taken.filter((seat) => seat.clusterId === clusterId).flatMap((seat) => whereElse(taken, { ...seat, during }));
  return {
    why:
      rules.cannotPlanDialogue({ day, lastDay, hasException: exception.trim() !== "" }) ??
      (clashing.length > 0 ? "task_force_member_in_one_place" : null),
    sql: [
      sql(
        "update dialogue set planned_on = $2, starts_at = $3, ends_at = $4, exception = $5 where cluster_id = $1",
        clusterId,
        day,
        startsAt,
        endsAt,
        exception,
      ),
    ],
    done: () => remember(model, clusterId, { during, exception }),
  };
}

function held(rules: Rules, model: Model, clusterId: string, { heldOn, reason, document }: NonNullable<Dialogue["held"]>): Meeting {
  return {
    why: rules.cannotRecordHeld({ heldOn, reason, document, today: model.today, lastDay: rules.lastDayOf(model.limit) }),
    sql: [
      sql(
        "update dialogue set held_on = $2, held_reason = $3, held_document = $4 where cluster_id = $1",
        clusterId,
        heldOn,
        reason,
        document,
      ),
    ],
    done: () => remember(model, clusterId, { held: { heldOn, reason, document } }),
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

function receive(
  rules: Rules,
  model: Model,
  communeId: string,
  { receivedOn, lateReason }: { receivedOn: Day; lateReason: string },
): Meeting {
  const lastDay = rules.lastDayOf(model.limit);
  return {
    why: rules.cannotReceive({ receivedOn, lateReason, today: model.today, lastDay, lockOn: null, byLabourOffice: true }),
    sql: [
      sql(
        `insert into receipt (plan_id, kind, commune_id, received_on, due_on, late_reason) values ($1, 'dialogue', $2, $3, $4, $5)
         on conflict (plan_id, kind, commune_id) do update set received_on = $3, due_on = $4, late_reason = $5`,
        ...[model.planId, communeId, receivedOn, lastDay, lateReason],
      ),
    ],
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

/** That a paper is not signed or taken back twice is the rules' affair alone: the database would only write the same fact again. */
function paperDeed(rules: Rules, model: Model, paper: Paper, deed: Extract<Deed, { paper: number }>): Meeting | null {
  const stage = paperStageOf(paper);
  if (deed.deed === "number") return number(rules, model, paper, deed);
  if (deed.deed === "withdraw" ? stage === "withdrawn" : paper.recordedAt !== null) return null;
  const isSigned = deed.deed === "sign";
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
  const isTaken = papers.some((other) => other.id !== paper.id && other.number === given.number);
  return {
    why:
      rules.cannotRecordNumber(paper) ?? (given.signedOn > today ? "signed_not_in_future" : null) ?? (isTaken ? "paper_number_once" : null),
    // A number that is written again unchanged changes nothing.
    sql: [
      sql(
        "update paper set number = $2, signed_on = $3 where id = $1",
        paper.id,
        given.number + (paper.number === given.number ? 100 : 0),
        given.signedOn,
      ),
    ],
    done: () => Object.assign(paper, given),
  };
}

const takenIn = ({ seats, dialogues }: Model) => seats.map((seat) => ({ ...seat, during: dialogues.get(seat.clusterId)?.during ?? null }));

function remember({ dialogues }: Model, clusterId: string, facts: Partial<Dialogue>) {
  dialogues.set(clusterId, { during: null, exception: "", held: null, ...dialogues.get(clusterId), ...facts });
}

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
