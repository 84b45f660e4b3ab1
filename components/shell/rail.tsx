// The way through the product, in the order of a plan's life: a quiet rail on a desk, a bar of four and "Thêm" on a phone.
import { useTranslations } from "next-intl";
import { RailLink } from "./rail-link";

export type RailItem = { href: string; label: string };

const ON_THE_BAR = 4;

export function Rail({ office, items }: { office: string; items: readonly RailItem[] }) {
  const t = useTranslations("ui");
  const bar = items.slice(0, ON_THE_BAR);
  const rest = items.slice(ON_THE_BAR);
  return (
    <>
      <nav aria-label={t("mainNavigation")} className="hidden border-r-2 border-line bg-sheet px-3 py-6 lg:block print:hidden">
        <p className="px-3 pb-5 text-sm font-semibold text-ink-soft">{office}</p>
        <ul className="sticky top-6 flex flex-col gap-1">
          {items.map((item) => (
            <li key={item.href}>
              <RailLink {...item} look="border-l-4 px-3 py-2.5 leading-snug" />
            </li>
          ))}
        </ul>
      </nav>
      <nav
        aria-label={t("mainNavigation")}
        className="fixed inset-x-0 bottom-0 z-40 border-t-2 border-line bg-sheet lg:hidden print:hidden"
      >
        <ul className="flex items-stretch">
          {bar.map((item) => (
            <li key={item.href} className="min-w-0 flex-1">
              <RailLink {...item} look={ON_BAR} />
            </li>
          ))}
          {rest.length > 0 && (
            <li className="min-w-0 flex-1">
              <More items={rest} />
            </li>
          )}
        </ul>
      </nav>
    </>
  );
}

const ON_BAR = "flex h-full min-h-16 items-center justify-center border-t-4 px-1 py-1 text-center text-sm leading-tight";

function More({ items }: { items: readonly RailItem[] }) {
  const t = useTranslations("ui");
  return (
    <details className="group h-full">
      <summary
        className={`${ON_BAR} list-none border-transparent text-ink group-open:bg-wash group-has-[[aria-current]]:border-water group-has-[[aria-current]]:font-bold group-has-[[aria-current]]:text-water`}
      >
        {t("more")}
      </summary>
      <ul className="absolute inset-x-0 bottom-full max-h-[70vh] overflow-y-auto border-t-2 border-water bg-sheet p-3">
        {items.map((item) => (
          <li key={item.href}>
            <RailLink {...item} look="min-h-14 content-center border-l-4 px-4 py-3" />
          </li>
        ))}
      </ul>
    </details>
  );
}
