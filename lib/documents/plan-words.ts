// How the plan's paper names its limits and the actors of its duties.
import type { Words } from "./plan-paper";

type Office = { bodyName: string; bureauName: string; words: Words };

/** What is due and who owes it, as the annex of deadlines says it; in the order in which a year runs. */
export const deadlineWords = ({ bureauName, words }: Office) => ({
  communePlan: { what: `Gửi Kế hoạch đối thoại (qua ${bureauName})`, who: `Ủy ban nhân dân các ${words.commune}` },
  clusterPlan: { what: "Gửi kế hoạch đối thoại cụm", who: "Đơn vị được giao lập kế hoạch cụm" },
  hamletMeetings: { what: `Họp hộ nghèo, hộ cận nghèo từng ${words.hamlet}`, who: `Ủy ban nhân dân các ${words.commune}` },
  lists: { what: "Lập danh sách hộ đăng ký tham gia đối thoại", who: `Các ${words.hamlet}; Ủy ban nhân dân các ${words.commune}` },
  communeReport: { what: `Báo cáo tổng hợp ý kiến, kiến nghị (qua ${bureauName})`, who: `Ủy ban nhân dân các ${words.commune}` },
  guides: { what: "Phân công người hướng dẫn hộ dân đến địa điểm đối thoại", who: `Ủy ban nhân dân các ${words.commune}` },
  dialogue: { what: "Tổ chức đối thoại cụm", who: words.taskForce },
  resultsReport: { what: "Báo cáo kết quả về cơ quan cấp trên", who: bureauName },
  settlement: { what: "Thanh quyết toán kinh phí", who: bureauName },
});

/** The actors on whom the plan lays its duties, in the order of the paper. */
export const ownerWords = ({ bureauName, words }: Office) => ({
  labourOffice: bureauName,
  taskForce: `Thành viên ${words.taskForce}`,
  communes: `Ủy ban nhân dân các ${words.commune}`,
  hostCommunes: `Ủy ban nhân dân ${words.commune} nơi tổ chức đối thoại`,
  agencies: "Các cơ quan, đơn vị liên quan",
});
