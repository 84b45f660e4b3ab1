// What is there when one asks for it: opens in place, without script.
import type { ReactNode } from "react";

export function Fold({ summary, children, open = false }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details open={open} className="border-l-4 border-line pl-3 open:border-water-mid print:hidden">
      <summary className="min-h-11 content-center font-semibold text-water">{summary}</summary>
      <div className="flex flex-col gap-4 pt-2 pb-3">{children}</div>
    </details>
  );
}
