// The sections of a plan that are tables.
import { useTranslations } from "next-intl";
import { PasteRows } from "./paste-rows";
import type { SectionProps } from "./section-fields";

export function LegalBasisRows({ form: { values } }: SectionProps) {
  const t = useTranslations("planForms");
  return (
    <PasteRows
      caption={t("sections.legalBases")}
      naming="subject"
      values={values}
      columns={[
        { name: "kind", label: t("basis.kind"), kind: "line" },
        { name: "number", label: t("basis.number"), kind: "line" },
        { name: "issuedOn", label: t("basis.issuedOn"), kind: "day" },
        { name: "issuer", label: t("basis.issuer"), kind: "line" },
        { name: "subject", label: t("basis.subject"), kind: "text" },
        { name: "isFunding", label: t("basis.isFunding"), kind: "tick" },
      ]}
    />
  );
}

export function FundingRows({ form: { values } }: SectionProps) {
  const t = useTranslations("planForms");
  return (
    <PasteRows
      caption={t("sections.funding")}
      naming="name"
      values={values}
      columns={[
        { name: "name", label: t("source.name"), kind: "text" },
        { name: "amountDong", label: t("source.amountDong"), kind: "money" },
        { name: "note", label: t("source.note"), kind: "line" },
      ]}
    />
  );
}

export function ProgrammeRows({ form }: SectionProps) {
  const t = useTranslations("planForms");
  return (
    <PasteRows
      caption={t("sections.programmes")}
      naming="name"
      values={form.values}
      columns={[
        { name: "name", label: t("programme.name"), kind: "text" },
        { name: "leadId", label: t("programme.lead"), kind: "choice", choices: choicesOf(form) },
      ]}
    />
  );
}

export function TopicRows({ form }: SectionProps) {
  const t = useTranslations("planForms");
  return (
    <PasteRows
      caption={t("sections.topics")}
      naming="name"
      values={form.values}
      columns={[
        { name: "name", label: t("topic.name"), kind: "text" },
        { name: "answererId", label: t("topic.answerer"), kind: "choice", choices: choicesOf(form) },
        { name: "isProgramme", label: t("topic.isProgramme"), kind: "tick" },
      ]}
    />
  );
}

const OWNERS = ["labourOffice", "taskForce", "communes", "hostCommunes", "agencies"] as const;

export function DutyRows({ form: { values } }: SectionProps) {
  const t = useTranslations("planForms");
  return (
    <PasteRows
      caption={t("sections.duties")}
      naming="text"
      values={values}
      columns={[
        { name: "owner", label: t("duty.owner"), kind: "choice", choices: OWNERS.map((value) => ({ value, label: t(`owners.${value}`) })) },
        { name: "text", label: t("duty.text"), kind: "text" },
      ]}
    />
  );
}

const choicesOf = ({ bodies }: SectionProps["form"]) => bodies.map(({ id, name, aliases }) => ({ value: id, label: name, aliases }));
