// A seat at a cluster as one button that is pressed or not: pressing it takes the seat or frees it.
"use client";
import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { operationId } from "@/components/ui/operation-id";
import { type FormAction, roads } from "@/components/ui/roads";

type SeatToggleProps = {
  action: FormAction;
  hidden: Record<"planId" | "memberId" | "clusterId", string>;
  /** Whose seat where, for who does not see the table. */
  name: string;
  words: string;
  isTaken: boolean;
  /** Why it cannot be pressed: a word in the cell, and the id of the sentence below the table. */
  why: { word: string; id: string } | null;
};

const SHAPE = "min-h-11 min-w-16 rounded-md border-2 px-3 font-semibold print:min-h-0 print:border-0 print:p-0 print:text-ink";
const TAKEN = "border-water bg-water text-paper hover:bg-ink print:bg-transparent";
const FREE = "border-line bg-sheet text-ink hover:border-water hover:bg-wash";
/** The reason is drawn, not written: the copied table holds seats only. */
const GREY =
  "cursor-not-allowed border-dashed border-ink-soft bg-transparent text-ink-soft after:block after:max-w-24 after:text-sm after:font-normal after:content-[attr(data-why)] print:after:hidden";

export function SeatToggle({ action, hidden, name, words, isTaken, why }: SeatToggleProps) {
  const t = useTranslations("ui");
  const [opId, setOpId] = useState(operationId);
  const [state, dispatch, pending] = useActionState(roads(action, { t, saved: () => setOpId(operationId()) }), {});
  const shared = { "aria-pressed": isTaken, "aria-label": name };
  return (
    <form action={dispatch}>
      {Object.entries({ ...hidden, opId }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} readOnly suppressHydrationWarning />
      ))}
      {why ? (
        <button type="button" {...shared} aria-disabled="true" aria-describedby={why.id} data-why={why.word} className={`${SHAPE} ${GREY}`}>
          {words}
        </button>
      ) : (
        <button type="submit" {...shared} aria-busy={pending} className={`${SHAPE} ${isTaken ? TAKEN : FREE}`}>
          {words}
        </button>
      )}
      {state.message && (
        <p role="alert" className="max-w-40 text-sm font-semibold text-brick">
          {state.message}
        </p>
      )}
    </form>
  );
}
