// The demonstration's plan of 2020 as its paper's facts: the words that are printed are the words that are tested.

import type { Member, PlanCluster, PlanPaper } from "@/lib/documents/plan-paper";
import { deadlineWords, ownerWords } from "@/lib/documents/plan-words";
import { parseDay } from "@/lib/domain/dates";
import type { Limit, Wording } from "@/lib/domain/deadlines";
import { TASK_FORCE } from "@/prisma/world/cast";
import { COMMUNES, DEPARTMENT, OFFICE } from "@/prisma/world/places";
import * as world from "@/prisma/world/plan-2020";

const words = { taskForce: OFFICE.taskForceName, commune: OFFICE.communeWord, hamlet: OFFICE.hamletWord };
const office = { ...OFFICE, superiorName: DEPARTMENT.bureauName, words };
const text = (row: Record<string, string>, field: string) => row[field] ?? "";
const lines = (row: Record<string, string>, field: string) => text(row, field).split("\n");

/** As the district signed it: the task force was named later. */
export const plan2020: PlanPaper = {
  issuer: { name: OFFICE.bodyName, superiorLine: "", agencyLines: OFFICE.agencyLines, symbol: `KH-${OFFICE.symbol}`, place: OFFICE.place },
  words,
  number: null,
  signedOn: null,
  year: 2020,
  title: world.TITLE,
  legalBases: world.LEGAL_BASES.map((basis) => ({
    kind: text(basis, "kind"),
    number: text(basis, "number"),
    issuedOn: parseDay(text(basis, "issuedOn")),
    issuer: text(basis, "issuer"),
    subject: text(basis, "subject"),
  })),
  opening: text(world.TEXTS, "opening"),
  purposes: lines(world.TEXTS, "purposes"),
  contents: lines(world.TEXTS, "contents"),
  topics: world.TOPICS.flatMap(([name, , isProgramme]) => (isProgramme ? [] : [{ name }])),
  programmes: world.PROGRAMMES.map((name) => ({ name, lead: "" })),
  participants: lines(world.TEXTS, "participants"),
  form: text(world.TEXTS, "form"),
  norms: {
    taskForcePerCluster: Number(world.NORMS.taskForcePerCluster),
    delegatesPerCommune: Number(world.NORMS.delegatesPerCommune),
    leadersPerHamlet: Number(world.NORMS.leadersPerHamlet),
    householdsPerHamlet: Number(world.NORMS.householdsPerHamlet),
  },
  clusters: world.CLUSTERS.map(clusterOf),
  eligibility: text(world.TEXTS, "eligibility"),
  dialogueLimit: limitOf("dialogue"),
  timing: text(world.TEXTS, "timing"),
  funding: world.FUNDING.map((source) => ({ text: text(source, "name"), amountDong: null })),
  duties: Object.entries(ownerWords(office)).flatMap(([owner, actor]) => {
    const own = world.DUTIES.filter((duty) => duty[0] === owner).map((duty) => duty[1]);
    return own.length > 0 ? [{ actor, lines: own }] : [];
  }),
  replaces: null,
  closing: text(world.TEXTS, "closing"),
  deadlines: Object.entries(deadlineWords(office)).flatMap(([kind, about]) =>
    isInternal(kind) ? [] : [{ ...about, limit: limitOf(kind) }],
  ),
  members: [],
  recipients: lines(world.HEADING, "recipients"),
  signature: {
    authority: lines(world.HEADING, "authority"),
    position: text(world.HEADING, "position"),
    name: text(world.HEADING, "signerName"),
  },
};

/** The task force of the demonstration, as later drafts bear it. */
export const members: readonly Member[] = TASK_FORCE.map(({ fullName, position, body }) => ({
  name: fullName,
  position: `${position}, ${body}`,
  clusters: world.CLUSTERS.map((_, i) => i + 1),
}));

function clusterOf({ communes, venue }: (typeof world.CLUSTERS)[number], i: number): PlanCluster {
  const named = COMMUNES.map(({ title, name, hamlets }) => ({ name: `${title} ${name}`, hamlets }));
  const placed = named.filter(({ name }) => communes.includes(name));
  return {
    ordinal: i + 1,
    communes: placed.map(({ name, hamlets }) => ({ id: name, name, hamlets: hamlets.length, hamletNames: hamlets })),
    venue: venue.name,
  };
}

function limitOf(kind: string): Limit {
  const [, wording, day, days] = world.LIMITS.find((limit) => limit[0] === kind) ?? [];
  return { wording: wording as Wording, day: parseDay(day ?? ""), days: days ? Number(days) : null };
}

function isInternal(kind: string): boolean {
  return world.LIMITS.some((limit) => limit[0] === kind && limit[5]);
}
