// What really happened, on its true day; past the limit with reason and document; from late to punctual with the reason of the correction.
import { useTranslations } from "next-intl";
import { DayField } from "@/components/ui/day-field";
import { TextArea, TextField } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { DialogueBoard } from "@/lib/features/dialogues/queries";
import type { ClusterSheet } from "@/lib/features/plans/queries";

export function HeldForm({ cluster, board, record }: { cluster: ClusterSheet; board: DialogueBoard; record: FormAction }) {
  const t = useTranslations("dialogues");
  const { heldOn = null, plannedOn = null, heldReason = "", heldDocument = "", isLate = false, wasLateOn = null } = cluster.dialogue ?? {};
  const { heldFile: file, seen } = board.documents.find(({ clusterId }) => clusterId === cluster.id) ?? {};
  const isDue = heldOn === null && plannedOn !== null && plannedOn <= board.today;
  return (
    <Fold summary={t(heldOn ? "correctHeld" : "heldHeading")} open={isDue}>
      <Form
        action={record}
        submit={t("saveHeld")}
        look={isDue ? "primary" : "quiet"}
        hidden={{ clusterId: cluster.id, seen: seen?.held ?? "" }}
        draft={`held-${cluster.id}`}
      >
        <p>{t("heldWhat")}</p>
        <DayField name="heldOn" label={t("heldOn")} offer={board.today} defaultValue={heldOn ?? (isDue ? plannedOn : null)} />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} optional defaultValue={heldReason} />
        <TextField name="document" label={t("document")} hint={t("documentHint")} optional defaultValue={heldDocument} />
        {(isLate || wasLateOn) && (
          <TextArea
            name="correctedWhy"
            label={t("correctedWhy")}
            hint={t("correctedHint")}
            rows={2}
            optional
            defaultValue={cluster.dialogue?.correctedWhy}
          />
        )}
        <FileField name="fileId" label={t("scan")} hint={file ? t("scanKept") : undefined} optional defaultValue={file?.id} />
      </Form>
    </Fold>
  );
}
