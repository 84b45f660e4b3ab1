import { formatDay } from "@/lib/domain/dates";
import { lastDayOf } from "@/lib/domain/deadlines";
import { ended } from "./letterhead";
import { limitPhrase } from "./limit-phrase";
import { paragraph } from "./parts";
import type { Deadline, PlanPaper } from "./plan-paper";
import type { Block, Column, Row } from "./tree";

const COLUMNS: readonly Column[] = [
  { title: "TT", share: 7, align: "center" },
  { title: "Công việc", share: 34, align: "left" },
  { title: "Đơn vị thực hiện", share: 22, align: "left" },
  { title: "Thời hạn", share: 21, align: "left" },
  { title: "Ngày cuối cùng còn trong hạn", share: 16, align: "center" },
];

const NOT_KNOWN = "Chưa xác định";

/** What is due, by whom, in the plan's words and as the last day that is still good. */
export function deadlinesAnnex({ deadlines }: PlanPaper): Block[] {
  const note = "Thời hạn chưa xác định được bổ sung khi có thông báo về ngày đối thoại của từng cụm hoặc văn bản của cấp trên";
  return [{ kind: "table", columns: COLUMNS, rows: deadlines.map(rowOf) }, paragraph(ended(note))];
}

function rowOf({ what, who, limit }: Deadline, i: number): Row {
  const lastDay = lastDayOf(limit);
  return { cells: [String(i + 1), what, who, capital(limitPhrase(limit) ?? NOT_KNOWN), lastDay ? formatDay(lastDay) : NOT_KNOWN] };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
