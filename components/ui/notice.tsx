// One thing a page has to say before anything else.
import type { ReactNode } from "react";

export type NoticeTone = "plain" | "soon" | "late";

const TONES: Record<NoticeTone, string> = {
  plain: "border-water-mid bg-wash",
  soon: "border-amber-bright bg-amber-wash",
  late: "border-brick bg-brick-wash",
};

export function Notice({ tone = "plain", title, children }: { tone?: NoticeTone; title?: string; children: ReactNode }) {
  return (
    <div role="status" className={`flex max-w-3xl flex-col gap-1 border-l-8 px-4 py-3 ${TONES[tone]}`}>
      {title && <p className="text-lg font-bold">{title}</p>}
      <div>{children}</div>
    </div>
  );
}
