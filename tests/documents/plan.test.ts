import { expect, test } from "vitest";
import { planDocument } from "@/lib/documents/plan";
import type { Deadline, PlanPaper } from "@/lib/documents/plan-paper";
import type { Block, Table } from "@/lib/documents/tree";
import { members, plan2020 } from "./plan-2020";

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
  expect(paper.annexes).toEqual([]);
  expect(paper.closing.recipients).toEqual([]);
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

test("topics stand without who answers; programmes only with the agency that leads them", () => {
  const lines = linesOf({
    topics: [{ name: "Y tế" }, { name: "BHYT" }],
    programmes: [
      { name: "Dự án 1", lead: "Phòng Nông nghiệp" },
      { name: "Dự án 2", lead: "" },
    ],
  });
  expect(lines).toContain("3. Các lĩnh vực thuộc chương trình, chính sách có liên quan, như: y tế; BHYT.");
  expect(lines).toContain("4. Chương trình, dự án và cơ quan chủ trì: Dự án 1 (Phòng Nông nghiệp).");
  expect(linesOf({ programmes: [{ name: "Dự án 2", lead: "" }] }).join("\n")).not.toContain("Dự án 2");
});

test("money ends with one full stop, with its sum in words or without; what introduces it keeps its colon", () => {
  const fundingOf = (text: string, amountDong: number | null = null) => linesOf({ funding: [{ text, amountDong }] });
  expect(fundingOf("Ngân sách Huyện;", 36_900_000)).toContain("Ngân sách Huyện: 36.900.000 đồng (Ba mươi sáu triệu chín trăm nghìn đồng).");
  for (const text of ["Ngân sách Huyện", "Ngân sách Huyện.", "Ngân sách Huyện; "]) expect(fundingOf(text)).toContain("Ngân sách Huyện.");
  expect(fundingOf("Từ các nguồn:")).toContain("Từ các nguồn:");
});

test("an amended plan names the paper it replaces, with what it was about, before its last words", () => {
  const replaces = { number: 8, signedOn: "2020-03-16", year: 2020, title: "Tổ chức đối thoại lần một" };
  expect(linesOf({ replaces }).at(-2)).toBe(
    "Kế hoạch này thay thế Kế hoạch số 08/KH-UBND ngày 16 tháng 3 năm 2020 của Ủy ban nhân dân huyện Hồng Ngự về tổ chức đối thoại lần một.",
  );
});

test("the opening stays with the first section", () => {
  expect(paperOf({}).body.find((block) => "text" in block && block.text === plan2020.opening)).toMatchObject({ leads: true });
});

test("a cluster is counted in its own units: xã with their ấp are no thị trấn and no khóm", () => {
  const lines = linesOf({});
  expect(lines.filter((line) => line.startsWith("+ Trưởng, phó"))).toEqual([
    "+ Trưởng, phó khóm, ấp: 02 người x 12 khóm, ấp = 24 người;",
    "+ Trưởng, phó ấp: 02 người x 08 ấp = 16 người;",
    "+ Trưởng, phó ấp: 02 người x 09 ấp = 18 người;",
    "+ Trưởng, phó ấp: 02 người x 12 ấp = 24 người;",
  ]);
  expect(lines).toContain("+ Đại biểu xã: 07 người x 02 xã = 14 người;");
  expect(lines).toContain("+ Đại diện hộ nghèo, hộ cận nghèo: 06 người x 08 ấp = 48 người.");
});

test("hamlets without names are counted in the office's words", () => {
  const counted = (hamletNames: readonly string[]) =>
    linesOf({ clusters: [{ ordinal: 1, venue: "", communes: [{ id: "x", name: "Xã Long Thuận", hamlets: 2, hamletNames }] }] });
  expect(counted(["Ấp 1", "Ấp 2"])).toContain("+ Trưởng, phó ấp: 02 người x 02 ấp = 04 người;");
  for (const names of [["Ấp 1", ""], []]) expect(counted(names)).toContain("+ Trưởng, phó khóm, ấp: 02 người x 02 khóm, ấp = 04 người;");
});

test.each<[string, Partial<PlanPaper>, string[]]>([
  ["all three", { members }, ["Phụ lục I", "Phụ lục II", "Phụ lục III"]],
  ["nobody of the task force yet", {}, ["Phụ lục I", "Phụ lục II"]],
  ["no day set", { members, deadlines: undated() }, ["Phụ lục I", "Phụ lục II"]],
  ["the seats alone", { deadlines: [] }, ["Phụ lục"]],
  ["the task force alone", { members, clusters: [], deadlines: [] }, ["Phụ lục"]],
  ["nothing", { clusters: [], deadlines: [] }, []],
])("what has nothing to say is not annexed, and the body names what is: %s", (_, changes, labels) => {
  expect(paperOf(changes).annexes.map(({ label }) => label)).toEqual(labels);
  expect(
    linesOf(changes)
      .join("\n")
      .match(/Phụ lục[ IV]*(?=[.)])/g) ?? [],
  ).toHaveLength(labels.length);
  for (const label of labels) expect(linesOf(changes).join("\n")).toMatch(new RegExp(`(tại|theo) ${label}[.)]`));
});

test("annex I adds up to 426 by cluster and by commune", () => {
  const { rows } = tableOf({}, 0);
  expect(rows.filter((row) => row.bold).map((row) => row.cells.at(-1))).toEqual(["124", "85", "93", "124", "426"]);
  expect(rows.at(-1)?.cells).toEqual(["", "Tổng cộng", "41", "28", "70", "82", "246", "426"]);
  expect(rows[1]?.cells).toEqual(["1", "Thị trấn Thường Thới Tiền", "4", "", "7", "8", "24", "39"]);
});

test("annex II tells the last good day of each limit, with the zeros of the paper, and what a row without one goes by", () => {
  expect(tableOf({}, 1).rows.map((row) => row.cells.slice(-2))).toEqual([
    ["Chậm nhất vào ngày 31 tháng 5 năm 2020", "31/5/2020"],
    ["Chậm nhất vào ngày 31 tháng 5 năm 2020", "31/5/2020"],
    ["Trước ngày đối thoại cụm 05 ngày", "Theo ngày đối thoại từng cụm"],
    ["Trước ngày 20 tháng 8 năm 2020", "19/8/2020"],
    ["Theo quy định", "Theo quy định"],
  ]);
  const january: Deadline = { what: "Việc", who: "Đơn vị", limit: { wording: "onOrBefore", day: "2020-01-05", days: null } };
  expect(tableOf({ deadlines: [january] }, 1).rows[0]?.cells.at(-1)).toBe("05/01/2020");
});

test("annex II ends with a note on the rows without a day, and with none where every row has one", () => {
  const noteOf = (deadlines: readonly Deadline[]) => paperOf({ deadlines }).annexes[1]?.body.map(lineOf).at(-1);
  const dated = plan2020.deadlines.filter(({ limit }) => limit.day);
  expect(noteOf(plan2020.deadlines)).toBe(
    "Việc chưa ghi ngày được thực hiện theo thông báo về ngày đối thoại của từng cụm hoặc quy định của cơ quan cấp trên./.",
  );
  expect(noteOf([...dated, ...plan2020.deadlines.filter(({ limit }) => limit.days)])).not.toContain("cấp trên");
  expect(noteOf(dated)).toBe("./.");
});

test("annex II says to whom each thing goes and through whom", () => {
  expect(tableOf({}, 1).rows.map((row) => row.cells.slice(1, 3))).toEqual([
    [
      "Gửi kế hoạch đối thoại của xã, thị trấn về Ủy ban nhân dân huyện Hồng Ngự (qua Phòng Lao động - Thương binh và Xã hội)",
      "Ủy ban nhân dân các xã, thị trấn",
    ],
    [
      "Gửi kế hoạch đối thoại của cụm xã về Ủy ban nhân dân huyện Hồng Ngự (qua Phòng Lao động - Thương binh và Xã hội)",
      "Ủy ban nhân dân các xã, thị trấn trong cụm",
    ],
    [
      "Báo cáo tổng hợp ý kiến, kiến nghị về Tổ công tác Huyện (qua Phòng Lao động - Thương binh và Xã hội)",
      "Ủy ban nhân dân các xã, thị trấn",
    ],
    ["Tổ chức đối thoại cụm", "Phòng Lao động - Thương binh và Xã hội (chủ trì); Tổ công tác Huyện; Ủy ban nhân dân các xã, thị trấn"],
    ["Báo cáo kết quả về Sở Lao động - Thương binh và Xã hội", "Phòng Lao động - Thương binh và Xã hội"],
  ]);
});

test("annex III is the assignment with its sums and the number of its members", () => {
  const named = [
    { name: "Trần Văn A", position: "Phòng Y tế", clusters: [1, 3] },
    { name: "Lê Thị B", position: "Phòng Giáo dục", clusters: [1] },
  ];
  expect(tableOf({ members: named }, 2).rows.map((row) => row.cells.join("|"))).toEqual([
    "1|Trần Văn A|Phòng Y tế|x||x|",
    "2|Lê Thị B|Phòng Giáo dục|x|||",
    "|Số thành viên||2|0|1|0",
  ]);
  const annex = paperOf({ members: named }).annexes[2];
  expect(annex?.title).toBe("BẢNG PHÂN CÔNG THÀNH VIÊN TỔ CÔNG TÁC HUYỆN");
  expect(annex?.body.map(lineOf).at(-1)).toBe("Danh sách gồm 02 thành viên Tổ công tác Huyện./.");
});

test("the shares of every table fill the width", () => {
  const width = (table: Table) => table.columns.reduce((sum, { share }) => sum + share, 0);
  for (const annex of [0, 1, 2]) expect(width(tableOf({ members }, annex))).toBeCloseTo(100);
  for (const clusters of [[], Array(12).fill(plan2020.clusters[0])]) {
    expect(width(tableOf({ members, clusters }, clusters.length === 0 ? 1 : 2))).toBeCloseTo(100);
  }
});

function undated(): Deadline[] {
  return plan2020.deadlines.map((deadline) => ({ ...deadline, limit: { ...deadline.limit, day: null } }));
}
