// The same deeds at two doors: the pure rules, which say why not, and PostgreSQL, which is asked directly. One model of the plan stands between.
import type { Client } from "pg";
import { host, place, removeCluster, removeCommune } from "./keepers/clusters";
import { assign, held, moveLimit, nameHead, plan, removeMember } from "./keepers/dialogues";
import { at, type Deed, type Meeting, type Model, type Rules, type Sql, sql } from "./keepers/model";
import { paperDeed, send } from "./keepers/papers";
import { done, receive } from "./keepers/receipts";

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
