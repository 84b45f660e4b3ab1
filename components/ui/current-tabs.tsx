// Tabs that know by themselves which one is open, since a layout stays while pages change. The first is open at its own address only.
"use client";
import { usePathname } from "next/navigation";
import { Tabs, type TabsProps } from "./tabs";

export function CurrentTabs({ tabs, ...rest }: TabsProps) {
  const path = usePathname();
  const isCurrent = (href: string, index: number) => (index === 0 ? path === href : path.startsWith(href));
  return <Tabs {...rest} tabs={tabs.map((tab, index) => ({ ...tab, current: isCurrent(tab.href, index) }))} />;
}
