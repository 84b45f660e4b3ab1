// The plan's five parts, I to V.
import { seatsOf, totalOf } from "@/lib/domain/seats";
import { inWords, twoDigits } from "@/lib/domain/vietnamese";
import { limitPhrase } from "./limit-phrase";
import { clauses, dashes, lead, lettered, numbered, type Part, paragraph, paragraphs, sections } from "./parts";
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

function contentsOf({ contents, topics, programmes }: PlanPaper): Block[] {
  return numbered([
    ...contents,
    ...sentence(
      "Lĩnh vực trao đổi",
      topics.map((topic) => withOwner(topic.name, topic.answerer, "trả lời")),
    ),
    ...sentence(
      "Chương trình, dự án liên quan",
      programmes.map((programme) => withOwner(programme.name, programme.lead, "chủ trì")),
    ),
  ]);
}

function arrangementsOf(plan: PlanPaper): Block[] {
  return clauses([
    ["Thành phần", dashes(plan.participants)],
    ["Hình thức", paragraphs(plan.form)],
    ["Các cụm, địa điểm và số lượng", clustersOf(plan)],
    ["Thời gian", [paragraph(timeOf(plan))]],
  ]);
}

function clustersOf(plan: PlanPaper): Block[] {
  const { clusters, words } = plan;
  if (clusters.length === 0) return [];
  const total = totalOf(clusters, plan.norms);
  const extent = `${twoDigits(total.clusters)} cụm, ${twoDigits(total.communes)} ${words.commune}, ${twoDigits(total.hamlets)} ${words.hamlet}`;
  return [
    lead(`Đối thoại được tổ chức tại ${extent}, với tổng số ${people(total.total)} (chi tiết tại Phụ lục I), gồm:`),
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
  const names = cluster.communes.map((commune) => commune.name.charAt(0).toLocaleLowerCase("vi") + commune.name.slice(1));
  return `Cụm ${cluster.ordinal} (${new Intl.ListFormat("vi", { type: "conjunction" }).format(names) || BLANK}):`;
}

function timeOf({ dialogueLimit, timing }: PlanPaper): string {
  const limit = limitPhrase(dialogueLimit) ?? `trước ngày ${BLANK}`;
  return `Các buổi đối thoại cụm được tổ chức ${limit}. ${timing}`.trim();
}

function fundingLine({ text, amountDong }: PlanPaper["funding"][number]): string {
  if (amountDong === null) return text;
  return `${text.replace(/\.$/u, "")}: ${amountDong.toLocaleString("vi-VN")} đồng (${inWords(amountDong)} đồng).`;
}

function sentence(title: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${title}: ${names.join("; ")}.`] : [];
}

function withOwner(name: string, owner: string, part: string): string {
  return owner ? `${name} (${owner} ${part})` : name;
}
