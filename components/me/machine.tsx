// A browser as people know it, from what it says of itself: "Chrome trên Windows".
import { useTranslations } from "next-intl";

const BROWSERS: readonly [RegExp, string][] = [
  [/coc_coc_browser/i, "Cốc Cốc"],
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS/, "macOS"],
  [/Linux/, "Linux"],
];

export function Machine({ agent, address }: { agent: string; address: string }) {
  const t = useTranslations("me");
  const named = (names: typeof BROWSERS) => names.find(([sign]) => sign.test(agent))?.[1];
  return (
    <>
      {t("machine", { browser: named(BROWSERS) ?? t("browserUnknown"), system: named(SYSTEMS) ?? t("systemUnknown") })}
      {address !== "direct" && <span className="block text-sm font-normal text-ink-soft">{address}</span>}
    </>
  );
}
