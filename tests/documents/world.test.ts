// The demonstration's plan of 2020 against the published one: all its facts, nothing besides, and one name for one thing.
import { expect, test } from "vitest";
import { planDocument } from "@/lib/documents/plan";
import { PEOPLE, TASK_FORCE } from "@/prisma/world/cast";
import { FUNDING, LEGAL_BASES, LIMITS, PROGRAMMES, TOPICS } from "@/prisma/world/plan-2020";
import { plan2020 } from "./plan-2020";

const signed = planDocument(plan2020);
const body = signed.body.map((block) => ("text" in block ? block.text : "title" in block ? block.title : "")).join("\n");
const whole = JSON.stringify(signed);

test.each([
  ["R03", "trao đổi ý kiến, thông tin một cách dân chủ, nghiêm túc, thẳng thắn"],
  ["R04", "tâm tư, nguyện vọng và những yêu cầu chính đáng"],
  ["R05", "một trong các giải pháp thực hiện kế hoạch giảm nghèo năm 2020"],
  ["R05", "tư duy, nhận thức"],
  ["R06", "giải pháp cụ thể tháo gỡ vướng mắc"],
  ["R06", "tính minh bạch và trách nhiệm giải trình"],
  ["R07", "tiến độ, kết quả triển khai; mức độ người dân tham gia và hưởng lợi từ các dự án, tiểu dự án, hoạt động của Chương trình"],
  ["R08", "như: y tế; giáo dục; nước sạch, vệ sinh môi trường; tiếp cận tín dụng."],
  ["R09", "thành viên Ban Chỉ đạo chương trình việc làm và giảm nghèo Huyện và các ngành có liên quan"],
  ["R10", "các hội, đoàn thể xã, thị trấn; trưởng, phó Ban nhân dân các khóm, ấp"],
  ["R12", "họp hộ nghèo, hộ cận nghèo trước, tổng hợp ý kiến để đưa ra đối thoại tại cụm xã"],
  ["R21", "phải thuộc danh sách hộ dự kiến thoát nghèo, thoát cận nghèo năm 2020"],
  ["R22", "trước ngày 20 tháng 8 năm 2020"],
  ["R23", "sẽ được thông báo sau"],
  ["R25", "dự toán năm 2020 của Phòng Lao động - Thương binh và Xã hội."],
  ["R26", "các ban, ngành, đoàn thể Huyện có liên quan"],
  ["R28", "cung cấp tài liệu, thông tin chính sách"],
  ["R29", "báo cáo kết quả về Sở Lao động - Thương binh và Xã hội đúng thời gian quy định"],
  ["R30", "Thanh quyết toán kinh phí tổ chức đối thoại trên địa bàn Huyện đúng quy định"],
  ["R31", "theo bảng phân công của Tổ công tác Huyện"],
  ["R36", "phân công cán bộ hướng dẫn người dân đến địa điểm đối thoại đúng thời gian quy định"],
  ["R37", "các điều kiện cần thiết khác"],
  ["R38", "phát sinh trong quá trình triển khai thực hiện về Tổ công tác Huyện (qua Phòng"],
  ["R38", "trước ngày đối thoại cụm 05 ngày"],
  ["R39", "từng khóm, ấp trên địa bàn quản lý, phục vụ đối thoại cụm"],
  ["R40", "chậm nhất vào ngày 31 tháng 5 năm 2020"],
  ["R41", "Yêu cầu các cơ quan, đơn vị và Ủy ban nhân dân các xã, thị trấn"],
  [
    "R42",
    "báo cáo, đề xuất Ủy ban nhân dân Huyện qua Phòng Lao động - Thương binh và Xã hội; Phòng tổng hợp, báo cáo Ủy ban nhân dân Huyện chỉ đạo",
  ],
])("%s: %s", (_, fact) => {
  expect(body).toContain(fact);
});

test("eight fields, four of them under the Programme; the paper names no agency that answers or leads", () => {
  expect(TOPICS.map(([name]) => name)).toEqual([
    "Cơ chế quản lý, điều hành",
    "Tổ chức thực hiện",
    "Tiến độ, kết quả triển khai",
    "Mức độ người dân tham gia và hưởng lợi",
    "Y tế",
    "Giáo dục",
    "Nước sạch, vệ sinh môi trường",
    "Tiếp cận tín dụng",
  ]);
  expect(TOPICS.map(([, , isProgramme = false]) => isProgramme)).toEqual([true, true, true, true, false, false, false, false]);
  for (const [, answerer] of TOPICS.filter(([, , isProgramme]) => !isProgramme)) expect(whole).not.toContain(answerer);
  for (const name of PROGRAMMES) expect(body).not.toContain(`${name} (Phòng`);
});

test("the signed paper bears one person's name, the signer's", () => {
  for (const { fullName } of [...PEOPLE, ...TASK_FORCE]) expect(whole).not.toContain(fullName);
  expect(signed.annexes.map(({ label }) => label)).toEqual(["Phụ lục I", "Phụ lục II"]);
});

test("what the plan sets no day or sum for is the office's own or left open; the Sở's money is known from its letter", () => {
  expect(LIMITS.flatMap(([kind, , , , , isInternal]) => (isInternal ? [kind] : []))).toEqual([
    "hamletMeetings",
    "lists",
    "guides",
    "settlement",
  ]);
  expect(FUNDING).toHaveLength(1);
  expect(LEGAL_BASES.map(({ isFunding }) => isFunding)).toEqual(["on"]);
});

test("one thing has one name, and a short name is given before it is used", () => {
  expect(body).not.toMatch(/Ban giảm nghèo|Ban Chỉ đạo giảm nghèo(?! xã, thị trấn)|Cấp Huyện|trước thời gian|\d\/\d+\/2020/);
  for (const [name, given] of [
    ["Tổ công tác Huyện", "(sau đây gọi là Tổ công tác Huyện)"],
    ["Chương trình", "(sau đây gọi là Chương trình)"],
  ] as const) {
    const before = body.slice(body.indexOf("\n"), body.indexOf(given));
    expect(body).toContain(given);
    expect(before).not.toMatch(new RegExp(`${name}(?! mục tiêu quốc gia)`));
  }
});

test("the slips of the published text are not repeated", () => {
  expect(whole).not.toMatch(/Thời gia |hô cận|và xã hội|YÊU CẦU\.|ĐỐI THOẠI\./);
  expect(body).not.toContain("  ");
});
