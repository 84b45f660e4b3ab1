// One member: who, from where, with which account, answering for which topics.
import { useTranslations } from "next-intl";
import { CheckField, CheckGroup, SelectField } from "@/components/ui/choice-field";
import { TextField } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";
import type { MemberSheet, TaskForceSheet } from "@/lib/features/task-force/queries";

export function MemberForm({ sheet, member, save }: { sheet: TaskForceSheet; member: MemberSheet | null; save: FormAction }) {
  const t = useTranslations("taskForce.form");
  return (
    <Form
      action={save}
      submit={t(member ? "save" : "add")}
      look="quiet"
      hidden={{ planId: sheet.id, memberId: member?.id, seen: member?.seen }}
      draft={`member:${member?.id ?? sheet.id}`}
    >
      <TextField name="fullName" label={t("fullName")} defaultValue={member?.fullName} />
      <TextField name="position" label={t("position")} optional defaultValue={member?.position} />
      <SelectField name="unitId" label={t("unit")} optional choices={choicesOf(sheet.bodies)} defaultValue={member?.unitId ?? null} />
      <SelectField
        name="accountId"
        label={t("account")}
        hint={t("accountHint")}
        optional
        choices={choicesOf(sheet.accounts)}
        defaultValue={member?.accountId ?? null}
      />
      <CheckField name="isHead" label={t("isHead")} hint={t("headHint")} defaultChecked={member?.isHead ?? false} />
      {sheet.topics.length > 0 && (
        <CheckGroup
          name="topicIds"
          label={t("topics")}
          choices={choicesOf(sheet.topics)}
          defaultValues={member?.topics.map(({ id }) => id) ?? []}
        />
      )}
    </Form>
  );
}

const choicesOf = (named: readonly { id: string; name: string }[]) => named.map(({ id, name }) => ({ value: id, label: name }));
