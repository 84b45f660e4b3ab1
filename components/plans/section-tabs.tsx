// The sections of a plan's content, each a page of its own.
import { useTranslations } from "next-intl";
import { CurrentTabs } from "@/components/ui/current-tabs";

const ADDRESS = {
  heading: "heading",
  texts: "texts",
  norms: "norms",
  limits: "limits",
  legalBases: "legal-bases",
  funding: "funding",
  programmes: "programmes",
  topics: "topics",
  duties: "duties",
} as const;
export type SectionName = keyof typeof ADDRESS;

export function SectionTabs({ planId }: { planId: string }) {
  const t = useTranslations("planForms");
  const names: SectionName[] = ["heading", "texts", "norms", "limits", "legalBases", "funding", "programmes", "topics", "duties"];
  return (
    <CurrentTabs
      wrap
      label={t("sectionsLabel")}
      tabs={names.map((name) => ({ href: `/plans/${planId}/edit/${ADDRESS[name]}`, label: t(`sections.${name}`) }))}
    />
  );
}
