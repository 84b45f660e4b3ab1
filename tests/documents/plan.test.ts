import { expect, test } from "vitest";
import { planDocument } from "@/lib/documents/plan";
import type { PlanPaper } from "@/lib/documents/plan-paper";
import type { Block, Table } from "@/lib/documents/tree";
import { plan2020 } from "./plan-2020";

const paperOf = (changes: Partial<PlanPaper>) => planDocument({ ...plan2020, ...changes });
const linesOf = (changes: Partial<PlanPaper>) => paperOf(changes).body.map(lineOf);
const lineOf = (block: Block) =>
  "text" in block
    ? [("mark" in block && block.mark) || "", block.text].join(" ").trim()
    : "title" in block
      ? `${block.label} ${block.title}`
      : "";
const tableOf = (changes: Partial<PlanPaper>, annex: number): Table => {
  const table = paperOf(changes).annexes[annex]?.body.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table;
};

test("an empty plan is a form to fill: blanks, no invented value, no crash", () => {
  const paper = paperOf({
    ...{ legalBases: [], purposes: [], contents: [], topics: [], participants: [], form: "", clusters: [], eligibility: "", timing: "" },
    ...{
      funding: [],
      duties: [],
      deadlines: [],
      recipients: [],
      opening: "",
      closing: "",
      dialogueLimit: { wording: "before", day: null, days: null },
    },
  });
  expect(paper.body.map(lineOf).filter(Boolean)).toEqual([
    "I. THÀNH PHẦN, HÌNH THỨC, ĐỊA ĐIỂM, THỜI GIAN",
    "1. Thời gian",
    "Các buổi đối thoại cụm được tổ chức trước ngày .....................",
    "./.",
  ]);
});

test("a venue not chosen yet is left to be written", () => {
  const clusters = plan2020.clusters.map((cluster) => ({ ...cluster, venue: "" }));
  expect(linesOf({ clusters })).toContain("- Địa điểm: .....................");
});

test("the time is told by the limit's own wording", () => {
  const sentence = (limit: PlanPaper["dialogueLimit"]) => linesOf({ dialogueLimit: limit }).find((line) => line.startsWith("Các buổi"));
  expect(sentence({ wording: "before", day: "2020-08-20", days: null })).toContain("trước ngày 20 tháng 8 năm 2020.");
  expect(sentence({ wording: "onOrBefore", day: "2020-08-19", days: null })).toContain("chậm nhất vào ngày 19 tháng 8 năm 2020.");
});

test("topics, programmes and money name who answers, who leads and the sum in words", () => {
  const lines = linesOf({
    topics: [{ name: "y tế", answerer: "Phòng Y tế" }],
    programmes: [{ name: "Dự án 1", lead: "Phòng Nông nghiệp" }],
    funding: [{ text: "Ngân sách Huyện", amountDong: 36_900_000 }],
  });
  expect(lines).toContain("3. Lĩnh vực trao đổi: y tế (Phòng Y tế trả lời).");
  expect(lines).toContain("4. Chương trình, dự án liên quan: Dự án 1 (Phòng Nông nghiệp chủ trì).");
  expect(lines).toContain("Ngân sách Huyện: 36.900.000 đồng (Ba mươi sáu triệu chín trăm nghìn đồng).");
});

test("an amended plan names the paper it replaces before its last words", () => {
  const lines = linesOf({ replaces: { number: 8, signedOn: "2020-03-16", year: 2020 } });
  expect(lines.at(-2)).toBe("Kế hoạch này thay thế Kế hoạch số 08/KH-UBND ngày 16 tháng 3 năm 2020 của Ủy ban nhân dân huyện Hồng Ngự.");
});

test("annex I adds up to 426 by cluster and by commune", () => {
  const { rows } = tableOf({}, 0);
  expect(rows.filter((row) => row.bold).map((row) => row.cells.at(-1))).toEqual(["124", "85", "93", "124", "426"]);
  expect(rows.at(-1)?.cells).toEqual(["", "Tổng cộng", "41", "28", "70", "82", "246", "426"]);
  expect(rows[1]?.cells).toEqual(["1", "Thị trấn Thường Thới Tiền", "4", "", "7", "8", "24", "39"]);
});

test("annex II tells the last good day of each limit", () => {
  expect(tableOf({}, 1).rows.map((row) => row.cells.slice(-2))).toEqual([
    ["Chậm nhất vào ngày 31 tháng 5 năm 2020", "31/05/2020"],
    ["Trước ngày đối thoại cụm 05 ngày", "Chưa xác định"],
    ["Trước ngày 20 tháng 8 năm 2020", "19/08/2020"],
    ["Chưa xác định", "Chưa xác định"],
  ]);
});

test("annex III is a form of as many lines as there are seats, or the assignment with its sums", () => {
  expect(tableOf({}, 2).rows.map((row) => row.cells.join(""))).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  const members = [
    { name: "Trần Văn A", position: "Phòng Y tế", clusters: [1, 3] },
    { name: "Lê Thị B", position: "Phòng Giáo dục", clusters: [1] },
  ];
  expect(tableOf({ members }, 2).rows.map((row) => row.cells.join("|"))).toEqual([
    "1|Trần Văn A|Phòng Y tế|x||x|",
    "2|Lê Thị B|Phòng Giáo dục|x|||",
    "|Số thành viên||2|0|1|0",
  ]);
});

test("the shares of every table fill the width", () => {
  const width = (table: Table) => table.columns.reduce((sum, { share }) => sum + share, 0);
  for (const annex of [0, 1, 2]) expect(width(tableOf({}, annex))).toBeCloseTo(100);
  for (const clusters of [[], Array(12).fill(plan2020.clusters[0])]) expect(width(tableOf({ clusters }, 2))).toBeCloseTo(100);
});
