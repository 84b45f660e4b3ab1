// The plan as both keepers of its rules are asked about it, the rules, and the deeds.
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
} from "@/lib/domain/lifecycle";
import {
  cannotRecordNumber,
  cannotRecordSignature,
  cannotReplace,
  cannotRewrite,
  cannotSend,
  cannotWithdraw,
  type PaperFacts,
} from "@/lib/domain/papers";
import { cannotReceive, cannotRecordDone } from "@/lib/domain/receipts";
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
export type Held = { heldOn: Day; reason: string; document: string; correctedWhy: string };
export type Received = { receivedOn: Day; lateReason: string; correctedWhy: string };

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
export type Dialogue = { during: During | null; exception: string; held: Held | null; lastDay: Day | null; lateOn: Day | null };
export type Paper = PaperFacts & { id: string };

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

export const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
export const sql = (text: string, ...values: unknown[]): Sql => ({ text, values });
