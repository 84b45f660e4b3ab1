// The parts of one plan, each with its own address.
import { useTranslations } from "next-intl";
import { CurrentTabs } from "@/components/ui/current-tabs";

const PARTS = ["overview", "clusters", "deadlines", "dialogues", "taskForce", "paper", "edit"] as const;
const ADDRESS = {
  overview: "",
  clusters: "/clusters",
  deadlines: "/deadlines",
  dialogues: "/dialogues",
  taskForce: "/task-force",
  paper: "/paper",
  edit: "/edit",
};

export function PlanTabs({ planId, mayEdit }: { planId: string; mayEdit: boolean }) {
  const t = useTranslations("plans");
  const shown = PARTS.filter((part) => part !== "edit" || mayEdit);
  return (
    <CurrentTabs
      label={t("tabsLabel")}
      tabs={shown.map((part) => ({ href: `/plans/${planId}${ADDRESS[part]}`, label: t(`tabs.${part}`) }))}
    />
  );
}
