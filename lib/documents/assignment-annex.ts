import { twoDigits } from "@/lib/domain/vietnamese";
import { ended } from "./letterhead";
import { paragraph } from "./parts";
import type { PlanPaper } from "./plan-paper";
import type { Block, Column, Row } from "./tree";

/** Who of the task force serves which cluster. */
export function assignmentAnnex({ members, clusters, words }: PlanPaper): Block[] {
  const ordinals = clusters.map((cluster) => cluster.ordinal);
  const legend = isNarrow(ordinals) ? "Các cột đánh số là số thứ tự của cụm. " : "";
  const note = `${legend}Danh sách gồm ${twoDigits(members.length)} thành viên ${words.taskForce}`;
  return [{ kind: "table", columns: columnsOf(ordinals), rows: memberRows(members, ordinals) }, paragraph(ended(note))];
}

function columnsOf(ordinals: readonly number[]): Column[] {
  const share = isNarrow(ordinals) ? 55 / ordinals.length : 8.5;
  const left = 100 - 7 - share * ordinals.length;
  return [
    { title: "TT", share: 7, align: "center" },
    { title: "Họ và tên", share: left * 0.45, align: "left" },
    { title: "Chức vụ, đơn vị", share: left * 0.55, align: "left" },
    ...ordinals.map((ordinal): Column => ({ title: isNarrow(ordinals) ? String(ordinal) : `Cụm ${ordinal}`, share, align: "center" })),
  ];
}

/** From seven clusters on, a column has room for a number and no more. */
function isNarrow(ordinals: readonly number[]): boolean {
  return ordinals.length > 6;
}

function memberRows(members: PlanPaper["members"], ordinals: readonly number[]): Row[] {
  const counts = ordinals.map((ordinal) => String(members.filter((member) => member.clusters.includes(ordinal)).length));
  return [
    ...members.map(({ name, position, clusters }, i) => ({
      cells: [String(i + 1), name, position, ...ordinals.map((ordinal) => (clusters.includes(ordinal) ? "x" : ""))],
    })),
    { bold: true, cells: ["", "Số thành viên", "", ...counts] },
  ];
}
