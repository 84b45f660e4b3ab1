// The life of papers at both doors.
import type { Day } from "@/lib/domain/dates";
import { paperStageOf } from "@/lib/domain/papers";
import { type Deed, type Meeting, type Model, type Paper, type Rules, sql } from "./model";

export function send(rules: Rules, { papers, planId, officeId }: Model): Meeting {
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

export function paperDeed(rules: Rules, model: Model, paper: Paper, deed: Extract<Deed, { paper: number }>): Meeting | null {
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
