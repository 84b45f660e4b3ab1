import { romanOf } from "@/lib/domain/vietnamese";
import { assignmentAnnex } from "./assignment-annex";
import { deadlinesAnnex } from "./deadlines-annex";
import { citation, upper } from "./letterhead";
import type { PlanPaper } from "./plan-paper";
import { seatsAnnex } from "./seats-annex";
import type { Annex } from "./tree";

type Kind = "seats" | "deadlines" | "assignment";

/** The annexes that have something to say, each named in the body by its label (Phụ lục I, mục III.1.a). */
export function planAnnexes(plan: PlanPaper): Annex[] {
  const attachment = `(Kèm theo Kế hoạch ${citation({ ...plan, symbol: plan.issuer.symbol })}\ncủa ${plan.issuer.name})`;
  const contents = {
    seats: { title: "Số lượng người tham dự theo cụm", bodyOf: seatsAnnex },
    deadlines: { title: "Thời hạn thực hiện", bodyOf: deadlinesAnnex },
    assignment: { title: `Bảng phân công thành viên ${plan.words.taskForce}`, bodyOf: assignmentAnnex },
  };
  return kindsOf(plan).map((kind) => {
    const { title, bodyOf } = contents[kind];
    return { label: annexLabel(plan, kind), title: upper(title), attachment, body: bodyOf(plan) };
  });
}

/** What the paper calls an annex, "" where it is not annexed: a Roman number from two annexes on, none for a single one. */
export function annexLabel(plan: PlanPaper, kind: Kind): string {
  const kinds = kindsOf(plan);
  if (!kinds.includes(kind)) return "";
  return kinds.length === 1 ? "Phụ lục" : `Phụ lục ${romanOf(kinds.indexOf(kind) + 1)}`;
}

function kindsOf({ clusters, deadlines, members }: PlanPaper): Kind[] {
  const kinds: readonly [Kind, boolean][] = [
    ["seats", clusters.length > 0],
    ["deadlines", deadlines.some(({ limit }) => limit.day !== null)],
    ["assignment", members.length > 0],
  ];
  return kinds.flatMap(([kind, hasContent]) => (hasContent ? [kind] : []));
}
