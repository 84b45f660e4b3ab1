// How the plan's paper names its limits and the actors of its duties.
import type { Words } from "./plan-paper";

/** `superiorName` is the body that the results are reported to, "" where the office names none. */
type Office = { bodyName: string; bureauName: string; superiorName: string; words: Words };

/** What is due and who owes it, as the annex of deadlines says it; in the order in which a year runs. */
export const deadlineWords = ({ bodyName, bureauName, superiorName, words }: Office) => {
  const communes = `Ủy ban nhân dân các ${words.commune}`;
  const sent = (plan: string) => `Gửi kế hoạch đối thoại của ${plan} về ${bodyName} (qua ${bureauName})`;
  return {
    communePlan: { what: sent(words.commune), who: communes },
    clusterPlan: { what: sent("cụm xã"), who: `${communes} trong cụm` },
    hamletMeetings: { what: `Họp hộ nghèo, hộ cận nghèo từng ${words.hamlet}`, who: communes },
    lists: { what: "Lập danh sách hộ đăng ký tham gia đối thoại", who: `Các ${words.hamlet}; ${communes}` },
    communeReport: { what: `Báo cáo tổng hợp ý kiến, kiến nghị về ${words.taskForce} (qua ${bureauName})`, who: communes },
    guides: { what: "Phân công người hướng dẫn hộ dân đến địa điểm đối thoại", who: communes },
    dialogue: { what: "Tổ chức đối thoại cụm", who: `${bureauName} (chủ trì); ${words.taskForce}; ${communes}` },
    resultsReport: { what: `Báo cáo kết quả về ${superiorName || "cơ quan cấp trên"}`, who: bureauName },
    settlement: { what: "Thanh quyết toán kinh phí", who: bureauName },
  };
};

/** The actors on whom the plan lays its duties, in the order of the paper. */
export const ownerWords = ({ bureauName, words }: Pick<Office, "bureauName" | "words">) => ({
  labourOffice: bureauName,
  taskForce: `Thành viên ${words.taskForce}`,
  communes: `Ủy ban nhân dân các ${words.commune}`,
  hostCommunes: `Ủy ban nhân dân ${words.commune} nơi tổ chức đối thoại`,
  agencies: "Các cơ quan, đơn vị liên quan",
});
