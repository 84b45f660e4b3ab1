import { formatDay } from "@/lib/domain/dates";
import { lastDayOf } from "@/lib/domain/deadlines";
import { seatsOf, seatsOfCommune, totalOf } from "@/lib/domain/seats";
import { romanOf, twoDigits } from "@/lib/domain/vietnamese";
import { citation, ended, upper } from "./letterhead";
import { limitPhrase } from "./limit-phrase";
import { paragraph } from "./parts";
import type { PlanPaper } from "./plan-paper";
import { groupName, people } from "./plan-seats";
import type { Annex, Block, Column, Row } from "./tree";

export function planAnnexes(plan: PlanPaper): Annex[] {
  const attachment = `(Kèm theo Kế hoạch ${citation({ ...plan, symbol: plan.issuer.symbol })} của ${plan.issuer.name})`;
  return [
    ["Số lượng người tham dự theo cụm", seatsAnnex(plan)] as const,
    ["Thời hạn thực hiện", deadlinesAnnex(plan)] as const,
    [`Phân công ${plan.words.taskForce}`, assignmentAnnex(plan)] as const,
  ].map(([title, body], i) => ({ label: `Phụ lục ${romanOf(i + 1)}`, title: upper(title), attachment, body }));
}
