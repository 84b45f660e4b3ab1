// One way of the rail: knows by itself whether one is there, since the frame stays while pages change.
"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";

export function RailLink({ href, label, look }: { href: string; label: string; look: string }) {
  const isHere = isUnder(usePathname(), href);
  const here = isHere ? "border-water bg-wash font-bold text-water" : "border-transparent text-ink hover:border-water-mid";
  return (
    <Link
      href={href}
      aria-current={isHere ? "page" : undefined}
      onClick={foldAway}
      className={`block no-underline -outline-offset-3 ${look} ${here}`}
    >
      {label}
    </Link>
  );
}

/** "Thêm" stays open by itself, since its frame stays. */
function foldAway({ currentTarget }: MouseEvent<HTMLAnchorElement>) {
  currentTarget.closest("details")?.removeAttribute("open");
}

function isUnder(path: string, href: string): boolean {
  return href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
}
