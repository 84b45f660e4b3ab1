// The parts of one subject, each a page of its own with its own address.
import Link from "next/link";

export type Tab = { href: string; label: string; current?: boolean };

/** `wrap`: many of them stand in several lines instead of scrolling out of sight. */
export type TabsProps = { label: string; tabs: readonly Tab[]; wrap?: boolean };

export function Tabs({ label, tabs, wrap = false }: TabsProps) {
  return (
    <nav aria-label={label} className={`border-b-2 border-line print:hidden ${wrap ? "" : "overflow-x-auto"}`}>
      <ul className={`flex gap-x-1 ${wrap ? "flex-wrap" : ""}`}>
        {tabs.map(({ href, label, current = false }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href}
              aria-current={current ? "page" : undefined}
              className="block border-b-4 border-transparent px-3 py-3 text-ink-soft no-underline -outline-offset-3 hover:border-water-mid aria-[current=page]:border-water aria-[current=page]:font-bold aria-[current=page]:text-water"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
