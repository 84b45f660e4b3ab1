import type { Day } from "@/lib/domain/dates";
import { lastDayOf } from "@/lib/domain/deadlines";
import { paperDay } from "@/lib/domain/vietnamese";
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

const BY_RULE = "Theo quy định";
const BY_DIALOGUE = "Theo ngày đối thoại từng cụm";

/** What is due, by whom, in the plan's words and as the last day that is still good. */
export function deadlinesAnnex({ deadlines }: PlanPaper): Block[] {
  const rows = deadlines.map(rowOf);
  return [{ kind: "table", columns: COLUMNS, rows }, paragraph(ended(noteOf(rows)))];
}

function rowOf({ what, who, limit }: Deadline, i: number): Row {
  const phrase = limitPhrase(limit);
  const lastDay = lastDayOf(limit);
  const day = lastDay ? paperShortDay(lastDay) : phrase ? BY_DIALOGUE : BY_RULE;
  return { cells: [String(i + 1), what, who, phrase ? capital(phrase) : BY_RULE, day] };
}

/** What a row without its day goes by; nothing where every row has one. */
function noteOf(rows: readonly Row[]): string {
  const has = (text: string) => rows.some(({ cells }) => cells.at(-1) === text);
  const sources = [
    ...(has(BY_DIALOGUE) ? ["thông báo về ngày đối thoại của từng cụm"] : []),
    ...(has(BY_RULE) ? ["quy định của cơ quan cấp trên"] : []),
  ];
  return sources.length > 0 ? `Việc chưa ghi ngày được thực hiện theo ${sources.join(" hoặc ")}` : "";
}

/** "31/5/2020", "05/01/2020": the zeros are those of the paper's day in words. */
function paperShortDay(day: Day): string {
  return (paperDay(day).match(/\d+/g) ?? []).join("/");
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
