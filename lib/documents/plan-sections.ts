// The plan's five parts, I to V.
import { seatsOf, totalOf } from "@/lib/domain/seats";
import { inWords, twoDigits } from "@/lib/domain/vietnamese";
import { limitPhrase } from "./limit-phrase";
import { clauses, dashes, inSentence, lead, lettered, numbered, type Part, paragraph, paragraphs, sections, stopped } from "./parts";
import { annexLabel } from "./plan-annexes";
import type { PlanCluster, PlanPaper } from "./plan-paper";
import { people, seatLines } from "./plan-seats";
import type { Block } from "./tree";

const BLANK = "....................";

export function planSections(plan: PlanPaper): Block[] {
  return sections([
    ["Mục đích, yêu cầu", dashes(plan.purposes)],
    ["Nội dung đối thoại", contentsOf(plan)],
    ["Thành phần, hình thức, địa điểm, thời gian", arrangementsOf(plan)],
    ["Kinh phí thực hiện", dashes(plan.funding.map(fundingLine))],
    ["Tổ chức thực hiện", clauses(plan.duties.map((duty): Part => [duty.actor, dashes(duty.lines)]))],
  ]);
}

/** Who answers for a topic is the office's own arrangement and stays off the paper; a programme is named there with the agency that leads it. */
function contentsOf({ contents, topics, programmes }: PlanPaper): Block[] {
  return numbered([
    ...contents,
    ...sentence(
      "Các lĩnh vực thuộc chương trình, chính sách có liên quan, như",
      topics.map(({ name }) => inSentence(name)),
    ),
    ...sentence(
      "Chương trình, dự án và cơ quan chủ trì",
      programmes.filter(({ lead }) => lead !== "").map((programme) => `${programme.name} (${programme.lead})`),
    ),
  ]);
}

function arrangementsOf(plan: PlanPaper): Block[] {
  return clauses([
    ["Thành phần", [...dashes(plan.participants), ...assignmentOf(plan)]],
    ["Hình thức", paragraphs(plan.form)],
    ["Các cụm, địa điểm và số lượng", clustersOf(plan)],
    ["Thời gian", [paragraph(timeOf(plan))]],
  ]);
}

function assignmentOf(plan: PlanPaper): Block[] {
  const annex = annexLabel(plan, "assignment");
  return annex ? [paragraph(`Phân công thành viên ${plan.words.taskForce} thực hiện theo ${annex}.`)] : [];
}

function clustersOf(plan: PlanPaper): Block[] {
  const { clusters, words } = plan;
  if (clusters.length === 0) return [];
  const total = totalOf(clusters, plan.norms);
  const extent = `${twoDigits(total.clusters)} cụm (${twoDigits(total.communes)} ${words.commune}; ${twoDigits(total.hamlets)} ${words.hamlet})`;
  const attendance = `${twoDigits(total.total)} lượt người tham dự (chi tiết tại ${annexLabel(plan, "seats")})`;
  return [
    lead(`Đối thoại được tổ chức theo cụm xã, gồm ${extent} với tổng số ${attendance}, cụ thể:`),
    ...lettered(clusters.map((cluster) => ({ lead: communesOf(cluster), body: seatsAndVenue(cluster, plan) }))),
    ...(plan.eligibility ? [paragraph(`Lưu ý: ${plan.eligibility}`, "*")] : []),
  ];
}

function seatsAndVenue(cluster: PlanCluster, { norms, words }: PlanPaper): Block[] {
  return [
    paragraph(`Địa điểm: ${cluster.venue || BLANK}.`, "-"),
    lead(`Số lượng: ${people(seatsOf(cluster, norms).total)}, gồm:`, "-"),
    ...seatLines(cluster, norms, words),
  ];
}

function communesOf(cluster: PlanCluster): string {
  const names = cluster.communes.map((commune) => inSentence(commune.name));
  return `Cụm ${cluster.ordinal} (${new Intl.ListFormat("vi", { type: "conjunction" }).format(names) || BLANK}):`;
}

function timeOf(plan: PlanPaper): string {
  const limit = limitPhrase(plan.dialogueLimit) ?? `trước ngày ${BLANK}`;
  const annex = annexLabel(plan, "deadlines");
  return [
    `Các buổi đối thoại cụm được tổ chức ${limit}.`,
    plan.timing && stopped(plan.timing),
    annex && `Thời hạn từng việc thực hiện theo ${annex}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function fundingLine({ text, amountDong }: PlanPaper["funding"][number]): string {
  if (amountDong === null) return stopped(text);
  return `${text.replace(/[\s.;:,]+$/u, "")}: ${amountDong.toLocaleString("vi-VN")} đồng (${inWords(amountDong)} đồng).`;
}

function sentence(title: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${title}: ${names.join("; ")}.`] : [];
}
