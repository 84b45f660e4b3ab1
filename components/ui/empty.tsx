// A page with nothing on it yet: what it is for, and what to do.
import type { ReactNode } from "react";

export function Empty({ title, purpose, children }: { title: string; purpose: ReactNode; children?: ReactNode }) {
  return (
    <section className="flex max-w-2xl flex-col gap-3 border-2 border-dashed border-line p-6">
      <h2 className="text-lg">{title}</h2>
      <p className="text-ink-soft">{purpose}</p>
      {children && <div className="flex flex-wrap gap-4 pt-2">{children}</div>}
    </section>
  );
}
