// What a figure is called: its key as lib/domain/figures.ts makes it, in the reader's words.
import { useTranslations } from "next-intl";
import { LIMIT_KINDS } from "@/lib/domain/dues";

const COUNTED = ["total", "clusters", "communes", "hamlets", "households", "delegates", "leaders", "taskForce"] as const;

export function useFigureName() {
  const t = useTranslations("figures");
  const dues = useTranslations("dues");
  return (key: string): string => {
    const [first, rest = ""] = key.split(".");
    const counted = COUNTED.find((each) => each === first);
    const limit = LIMIT_KINDS.find((each) => each === rest);
    if (counted) return t(counted);
    if (first === "cluster") return t("cluster", { cluster: dues("owner.cluster", { ordinal: rest }) });
    if (first === "daysBefore" && limit) return t("daysBefore", { what: dues(`kinds.${limit}`) });
    return limit ? t("lastDay", { what: dues(`kinds.${limit}`) }) : key;
  };
}
