// Put off until a new day is set.
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/roads";

type PostponeFormProps = { clusterId: string; seen: string; postpone: FormAction };

export function PostponeForm({ clusterId, seen, postpone }: PostponeFormProps) {
  const t = useTranslations("dialogues");
  return (
    <Fold summary={t("postponeHeading")}>
      <Form action={postpone} submit={t("postpone")} look="danger" hidden={{ clusterId, seen }} said={{ day: t("day") }}>
        <p>{t("postponeWhat")}</p>
        <TextArea name="why" label={t("why")} rows={3} />
      </Form>
    </Fold>
  );
}
