// The plan's facts in the shape its paper takes: what a signature freezes.
import "server-only";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import { deadlineWords, ownerWords } from "@/lib/documents/plan-words";
import { toDay } from "@/lib/platform/clock";
import { frozen } from "@/lib/platform/frozen";
import { fullNameOf } from "@/lib/platform/places";
import { factsOf, type WholePlan } from "./facts";

/** The KẾ HOẠCH as it would be printed now, number and day blank. `replaces` is the paper in force, which this one takes the place of. */
export function planPaperOf(plan: WholePlan): PlanPaper {
  const { norms, clusters } = factsOf(plan);
  return {
    issuer: issuerOf(plan),
    words: wordsOf(plan.office),
    number: null,
    signedOn: null,
    year: plan.year,
    title: plan.title,
    legalBases: plan.legalBases.map(({ kind, number, issuedOn, issuer, subject }) => ({
      kind,
      number,
      issuedOn: toDay(issuedOn),
      issuer,
      subject,
    })),
    opening: plan.opening,
    purposes: plan.purposes,
    contents: plan.contents,
    topics: plan.topics.filter((topic) => !topic.isProgramme).map(({ name }) => ({ name })),
    programmes: plan.programmes.map((programme) => ({ name: programme.name, lead: programme.lead ? fullNameOf(programme.lead) : "" })),
    participants: plan.participants,
    form: plan.form,
    norms,
    clusters: clusters.map(({ ordinal, cluster, communes }) => ({
      ordinal,
      communes: communes.map(({ id, name, hamlets }) => ({
        id,
        name,
        hamlets: hamlets.length,
        hamletNames: hamlets.map((hamlet) => hamlet.name ?? ""),
      })),
      venue: cluster.venue?.name ?? "",
    })),
    eligibility: plan.eligibility,
    dialogueLimit: limitOf(plan, "dialogue"),
    timing: plan.timing,
    funding: fundingOf(plan),
    duties: dutiesOf(plan),
    replaces: replacedBy(plan),
    closing: plan.closing,
    deadlines: deadlinesOf(plan),
    members: membersOf(plan),
    recipients: plan.recipients,
    signature: { authority: plan.authority, position: plan.position, name: plan.signerName },
  };
}

const wordsOf = (office: WholePlan["office"]) => ({
  taskForce: office.taskForceName,
  commune: office.communeWord,
  hamlet: office.hamletWord,
});

/** The letters of the paper's form before those of its office: "KH-UBND". */
export const symbolOf = (office: { symbol: string }) => `KH-${office.symbol}`;

function issuerOf({ office }: WholePlan) {
  const { bodyName, superiorLine, agencyLines, place } = office;
  return { name: bodyName, superiorLine, agencyLines, symbol: symbolOf(office), place };
}

const officeWords = (plan: WholePlan) => ({
  bodyName: plan.office.bodyName,
  bureauName: plan.office.bureauName,
  superiorName: plan.office.reportsTo?.bureauName ?? "",
  words: wordsOf(plan.office),
});

function limitOf(plan: WholePlan, kind: string) {
  const limit = plan.limits.find((each) => each.kind === kind);
  return { wording: limit?.wording ?? "before", day: toDay(limit?.day ?? null), days: limit?.days ?? null };
}

function fundingOf(plan: WholePlan) {
  const sources = plan.fundingSources.map((source) => ({
    text: [source.name, source.note].filter(Boolean).join(" - "),
    amountDong: source.amountDong === null ? null : Number(source.amountDong),
  }));
  return plan.funding ? [{ text: plan.funding, amountDong: null }, ...sources] : sources;
}

function dutiesOf(plan: WholePlan) {
  const owners = Object.entries(ownerWords(officeWords(plan)));
  const groups = owners.map(([owner, actor]) => ({
    actor,
    lines: plan.duties.filter((duty) => duty.owner === owner).map((duty) => duty.text),
  }));
  return groups.filter((group) => group.lines.length > 0);
}

/** Only the limits that the plan itself lays down: the office's own (nội bộ) are not part of the paper. */
function deadlinesOf(plan: WholePlan) {
  const kinds = Object.entries(deadlineWords(officeWords(plan)));
  return kinds.flatMap(([kind, words]) => {
    const stored = plan.limits.find((limit) => limit.kind === kind);
    return stored && !stored.isInternal ? [{ ...words, limit: limitOf(plan, kind) }] : [];
  });
}

function membersOf(plan: WholePlan) {
  const ordinals = new Map(plan.clusters.map((cluster) => [cluster.id, cluster.ordinal]));
  return plan.members.map((member) => ({
    name: member.fullName,
    position: [member.position, member.unit ? fullNameOf(member.unit) : ""].filter(Boolean).join(", "),
    clusters: member.assignments.flatMap(({ clusterId }) => ordinals.get(clusterId) ?? []),
  }));
}

/** Under the title it was signed with. */
function replacedBy(plan: WholePlan) {
  const inForce = plan.papers.find((paper) => paper.recordedAt !== null);
  if (!inForce) return null;
  const { number, signedOn, year, content } = inForce;
  return { number, signedOn: toDay(signedOn), year, title: frozen<PlanPaper>(content).title };
}
