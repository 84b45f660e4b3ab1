// A day as an office writes it. Browsers show their own date box as mm/dd/yyyy even in Vietnamese, so the box is text and the calendar a helper.
"use client";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef } from "react";
import { type Day, formatDay, isDay } from "@/lib/domain/dates";
import { buttonClass } from "./button";
import { BOX, Field, type Said, useBox } from "./field";

/** `offer`: a day that is often the right one, taken with one press and never by itself. */
export function DayField({ defaultValue, offer, ...said }: Said & { defaultValue?: string | null | undefined; offer?: Day | undefined }) {
  const t = useTranslations("ui");
  const hint = said.hint ?? t("dayHint");
  const box = useBox({ name: said.name, hint }, defaultValue);
  const text = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);

  function take(day: Day) {
    if (!text.current || !day) return;
    text.current.value = formatDay(day);
    text.current.dispatchEvent(new Event("input", { bubbles: true }));
    text.current.focus();
  }

  return (
    <Field {...said} hint={hint}>
      <span className="relative flex flex-wrap items-center gap-2">
        <input
          ref={text}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          placeholder="__/__/____"
          {...box}
          defaultValue={shown(box.defaultValue)}
          className={`${BOX} max-w-44`}
        />
        <button type="button" className={`${buttonClass("quiet")} needs-script`} onClick={() => calendar.current?.showPicker()}>
          {t("openCalendar")}
        </button>
        {offer && (
          <button type="button" className={`${buttonClass("quiet")} needs-script`} onClick={() => take(offer)}>
            {t("offerDay", { day: formatDay(offer) })}
          </button>
        )}
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event: ChangeEvent<HTMLInputElement>) => take(event.currentTarget.value)}
          className="pointer-events-none absolute bottom-0 left-0 size-px opacity-0"
        />
      </span>
    </Field>
  );
}

function shown(value: string | number): string {
  const text = String(value);
  return isDay(text) ? formatDay(text) : text;
}
