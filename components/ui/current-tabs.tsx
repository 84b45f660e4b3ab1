// Tabs that know by themselves which one is open, since a layout stays while pages change. The first is open at its own address only.
"use client";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Tabs, type TabsProps } from "./tabs";

export function CurrentTabs({ tabs, ...rest }: TabsProps) {
  const path = usePathname();
  const isCurrent = (href: string, index: number) => (index === 0 ? path === href : path.startsWith(href));
  return (
    <div ref={useInSight(path)}>
      <Tabs {...rest} tabs={tabs.map((tab, index) => ({ ...tab, current: isCurrent(tab.href, index) }))} />
    </div>
  );
}

/** On a phone the open tab may lie beyond the edge: the row is moved to it, the page is not. */
function useInSight(path: string) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is open, so another tab is current
  useEffect(() => {
    const row = box.current?.firstElementChild;
    const tab = row?.querySelector<HTMLElement>("[aria-current=page]");
    if (row && tab) row.scrollLeft = tab.offsetLeft - row.clientWidth / 2 + tab.offsetWidth / 2;
  }, [path]);
  return box;
}
