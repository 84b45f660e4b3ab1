// The task force: the decision that sets it up, its members, and who sits at which cluster.
import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/components/ui/roads";
import type { TaskForceSheet } from "@/lib/features/task-force/queries";
import { AssignmentTable } from "./assignment-table";
import { Decision } from "./decision";
import { Members } from "./members";

export type TaskForceActions = Record<"decide" | "save" | "remove" | "assign" | "unassign", FormAction>;

export function TaskForcePage({ sheet, actions }: { sheet: TaskForceSheet; actions: TaskForceActions }) {
  const t = useTranslations("taskForce");
  return (
    <>
      <PageHead
        above={t("above", { year: String(sheet.year) })}
        title={t("title")}
        state={<Decision sheet={sheet} record={actions.decide} />}
      />
      <AssignmentTable sheet={sheet} actions={actions} />
      <Members sheet={sheet} actions={actions} />
    </>
  );
}
