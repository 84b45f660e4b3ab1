import type { ReactNode } from "react";

/** A number that is the message, and what it counts. */
export function Stat({ figure, label, note }: { figure: string | number; label: string; note?: string | undefined }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="text-4xl font-bold text-water">
        {figure}
        {note && <span className="ml-3 text-base font-normal text-ink">{note}</span>}
      </dd>
    </div>
  );
}

/** Several of them in a row. */
export function Stats({ children }: { children: ReactNode }) {
  return <dl className="flex flex-wrap gap-x-12 gap-y-5">{children}</dl>;
}
