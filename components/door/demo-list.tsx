// The accounts of the demonstration, each a name to press.
import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import type { DemoAccounts } from "@/lib/features/sessions/queries";
import { FillIn } from "./fill-in";

export function DemoList({ demo: { password, accounts } }: { demo: DemoAccounts }) {
  const t = useTranslations("door");
  const role = useTranslations("roles");
  return (
    <Fold summary={t("demoTitle")} open>
      <p>{t.rich("demoText", { password, b: (words) => <strong className="whitespace-nowrap">{words}</strong> })}</p>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {accounts.map(({ username, role: held, place }) => (
          <li key={username} className="flex flex-col border-b border-line py-1">
            <FillIn username={username} password={password} />
            <span className="text-sm text-ink-soft">{place ? `${role(held)} · ${place}` : role(held)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
