// The chief's changes come back as a file.
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { FileField } from "@/components/ui/file-field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import { EDITED } from "./accepts";

export function ReplaceForm({ paperId, replace }: { paperId: string; replace: FormAction }) {
  const t = useTranslations("papers");
  return (
    <Fold summary={t("replace")}>
      <Form action={replace} submit={t("saveEdited")} look="quiet" hidden={{ paperId }}>
        <p className="max-w-2xl">{t("replaceWhat")}</p>
        <FileField name="editedId" label={t("edited")} hint={t("editedHint")} accept={EDITED} />
        <TextArea name="note" label={t("editedNote")} hint={t("editedNoteHint")} rows={3} optional />
      </Form>
    </Fold>
  );
}
