import { romanOf } from "@/lib/domain/vietnamese";
import { assignmentAnnex } from "./assignment-annex";
import { deadlinesAnnex } from "./deadlines-annex";
import { citation, upper } from "./letterhead";
import type { PlanPaper } from "./plan-paper";
import { seatsAnnex } from "./seats-annex";
import type { Annex } from "./tree";

export function planAnnexes(plan: PlanPaper): Annex[] {
  const attachment = `(Kèm theo Kế hoạch ${citation({ ...plan, symbol: plan.issuer.symbol })} của ${plan.issuer.name})`;
  const annexes = [
    { title: "Số lượng người tham dự theo cụm", body: seatsAnnex(plan) },
    { title: "Thời hạn thực hiện", body: deadlinesAnnex(plan) },
    { title: `Phân công ${plan.words.taskForce}`, body: assignmentAnnex(plan) },
  ];
  return annexes.map(({ title, body }, i) => ({ label: `Phụ lục ${romanOf(i + 1)}`, title: upper(title), attachment, body }));
}
