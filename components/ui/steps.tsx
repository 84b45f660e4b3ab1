// A way of several steps, and how far along it one is.
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export type Step = { id: string; label: ReactNode; stage: "done" | "now" | "next"; note?: ReactNode };

const WORDS = { done: "stepDone", now: "stepNow", next: "stepNext" } as const;
const DOTS: Record<Step["stage"], string> = {
  done: "border-water bg-water text-paper",
  now: "border-lotus bg-sheet text-lotus",
  next: "border-ink-soft bg-sheet text-ink-soft",
};

export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const t = useTranslations("ui");
  return (
    <ol aria-label={label} className="flex flex-col">
      {steps.map((step, index) => (
        <li key={step.id} aria-current={step.stage === "now" ? "step" : undefined} className="group flex gap-4">
          <span className="flex flex-col items-center" aria-hidden="true">
            <span className={`flex size-9 items-center justify-center rounded-full border-2 font-bold ${DOTS[step.stage]}`}>
              {index + 1}
            </span>
            <span className="w-0.5 grow bg-line group-last:hidden" />
          </span>
          <span className="flex flex-col pt-1 pb-6">
            <span className={step.stage === "now" ? "font-bold" : ""}>
              {step.label} <span className="font-normal text-ink-soft">({t(WORDS[step.stage])})</span>
            </span>
            {step.note && <span className="text-ink-soft">{step.note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
