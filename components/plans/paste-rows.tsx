// A table of boxes that takes what Excel gives: three empty rows at its end, more where more is pasted. Without script, a table of boxes.
"use client";
import { useTranslations } from "next-intl";
import { type ClipboardEvent, useEffect, useRef, useState } from "react";
import { useTyped } from "@/components/ui/form-state";
import { FILLING, type Typed } from "@/components/ui/typed";
import { boxName, pastedCells, placeOf, type RowColumn, rowsIn, spread } from "./pasted";
import { RowBox } from "./row-box";

/** `naming` is the column whose emptying removes the row. */
type PasteRowsProps = { caption: string; naming: string; columns: readonly RowColumn[]; values: Readonly<Record<string, string>> };
type Boxes = Readonly<Record<string, string>>;

const SPARE = 3;

export function PasteRows({ caption, naming, columns, values }: PasteRowsProps) {
  const t = useTranslations("ui");
  const table = useRef<HTMLTableElement>(null);
  const [added, add] = useState<Boxes>({});
  const typed = useTyped();
  const stored = rowsIn(values);
  const count = Math.max(stored + SPARE, rowsIn(typed), rowsIn(added));
  useDraftRows(table, add);
  useEffect(() => {
    // Rows that came by pasting are typed text too: the draft keeps them.
    if (rowsIn(added) > 0) table.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [added]);

  function paste(event: ClipboardEvent<HTMLTableElement>) {
    const cells = pastedCells(event.clipboardData.getData("text/plain"));
    const at = event.target instanceof Element ? placeOf(event.target.getAttribute("name") ?? "", columns) : null;
    if (!at || (cells.length < 2 && (cells[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    const boxes = spread(cells, at, columns);
    fillBoxes(event.currentTarget, boxes);
    add({ ...added, ...boxes });
  }

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="text-ink-soft">{t("pasteHint", { column: columns.find((column) => column.name === naming)?.label ?? "" })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section aria-label={caption} tabIndex={0} className="relative max-w-full overflow-x-auto border-y-2 border-water bg-sheet">
        <table ref={table} onPaste={paste} className="w-full border-separate border-spacing-0">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              {["", ...columns.map((column) => column.label)].map((label) => (
                <th key={label} scope="col" className="border-b-2 border-water bg-wash px-2 py-2 text-left align-bottom">
                  {label || <span className="sr-only">{t("rowHead")}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, as its boxes are named
              <tr key={row}>
                <th scope="row" className="border-b border-line px-2 text-right font-normal text-ink-soft">
                  {row + 1}
                  <input type="hidden" name={boxName(row, "id")} value={values[boxName(row, "id")] ?? typed[boxName(row, "id")] ?? ""} />
                </th>
                {columns.map((column) => (
                  <td key={column.name} className="border-b border-line px-1 py-1 align-top">
                    <RowBox row={row} column={column} saved={added[boxName(row, column.name)] ?? values[boxName(row, column.name)]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Half-typed rows that the stored table does not have get their place back before they are filled. */
function useDraftRows(table: { current: HTMLTableElement | null }, add: (boxes: Boxes) => void) {
  useEffect(() => {
    const form = table.current?.closest("form");
    const make = (event: Event) => {
      if (event instanceof CustomEvent) add(firsts(event.detail));
    };
    form?.addEventListener(FILLING, make);
    return () => form?.removeEventListener(FILLING, make);
  }, [table, add]);
}

function firsts(typed: Typed): Boxes {
  const rows = Object.entries(typed).filter(([name]) => name.startsWith("rows."));
  return Object.fromEntries(rows.map(([name, texts]) => [name, texts[0] ?? ""]));
}

/** Writes into the boxes that are there, as if typed. */
function fillBoxes(table: HTMLTableElement, boxes: Boxes) {
  for (const [name, text] of Object.entries(boxes)) {
    const box = table.querySelector(`[name="${CSS.escape(name)}"]`);
    if (box instanceof HTMLInputElement && box.type === "checkbox") box.checked = text === "on";
    else if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement || box instanceof HTMLSelectElement) box.value = text;
    box?.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
