// The decision that sets the task force up.
import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/day";
import { DayField } from "@/components/ui/day-field";
import { TextField } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { TaskForceSheet } from "@/lib/features/task-force/queries";

export function Decision({ sheet, record }: { sheet: TaskForceSheet; record: FormAction }) {
  const t = useTranslations("taskForce");
  return (
    <div className="flex flex-col gap-3">
      <p>
        {sheet.decision ? t("decided", { decision: sheet.decision }) : t("notDecided")}
        {sheet.decidedOn && (
          <>
            , <DayText day={sheet.decidedOn} />
          </>
        )}
        {sheet.decisionFile && (
          <>
            , <a href={`/api/files/${sheet.decisionFile.id}`}>{sheet.decisionFile.name}</a>
          </>
        )}
      </p>
      {sheet.mayEdit && (
        <Fold summary={t(sheet.decision ? "changeDecision" : "recordDecision")}>
          <Form action={record} submit={t("saveDecision")} look="quiet" hidden={{ planId: sheet.id, seen: sheet.decisionSeen }}>
            <TextField name="decision" label={t("decision")} hint={t("decisionHint")} defaultValue={sheet.decision} />
            <DayField name="decidedOn" label={t("decidedOn")} optional defaultValue={sheet.decidedOn} />
            <FileField name="fileId" label={t("scan")} optional defaultValue={sheet.decisionFile?.id} />
          </Form>
        </Fold>
      )}
    </div>
  );
}
