import type { Day } from "@/lib/domain/dates";
import type { Limit } from "@/lib/domain/deadlines";
import type { Norms } from "@/lib/domain/seats";

/** Everything that stands in the KẾ HOẠCH, as plain facts. What is not known yet is null, an empty text or an empty list, and is printed as a blank. */
export type PlanPaper = {
  issuer: Issuer;
  words: Words;
  number: number | null;
  signedOn: Day | null;
  year: number;
  title: string;
  legalBases: readonly LegalBasis[];
  opening: string;
  purposes: readonly string[];
  contents: readonly string[];
  topics: readonly { name: string }[];
  programmes: readonly { name: string; lead: string }[];
  participants: readonly string[];
  form: string;
  norms: Norms;
  clusters: readonly PlanCluster[];
  eligibility: string;
  dialogueLimit: Limit;
  timing: string;
  funding: readonly { text: string; amountDong: number | null }[];
  duties: readonly { actor: string; lines: readonly string[] }[];
  replaces: Reference | null;
  closing: string;
  deadlines: readonly Deadline[];
  members: readonly Member[];
  recipients: readonly string[];
  signature: { authority: readonly string[]; position: string; name: string };
};

/** `name` in running text ("Ủy ban nhân dân huyện …"), its lines in the letterhead, the superior's above them ("" where there is none). */
export type Issuer = { name: string; superiorLine: string; agencyLines: readonly string[]; symbol: string; place: string };

/** What this office calls its task force and the levels below it: "Tổ công tác Huyện", "xã, thị trấn", "khóm, ấp". */
export type Words = { taskForce: string; commune: string; hamlet: string };

/** A law is cited by its name alone: kind and subject, without number, day and issuer. */
export type LegalBasis = { kind: string; number: string; issuedOn: Day | null; issuer: string; subject: string };

/** Communes and hamlets bear their full names ("Xã Long Thuận", "Ấp 1"); a hamlet's name and a venue are "" until known. */
export type PlanCluster = { ordinal: number; communes: readonly PlanCommune[]; venue: string };
export type PlanCommune = { id: string; name: string; hamlets: number; hamletNames?: readonly string[] };

/** A plan of this office that was signed before. */
export type Reference = { number: number | null; signedOn: Day | null; year: number; title: string };
export type Deadline = { what: string; who: string; limit: Limit };

/** `clusters` are the ordinals of the clusters the member serves. */
export type Member = { name: string; position: string; clusters: readonly number[] };
