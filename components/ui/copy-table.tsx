// Copies the table above it in the form that Excel pastes into cells.
"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";

export function CopyTable() {
  const t = useTranslations("ui");
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState("");

  async function copy() {
    const table = button.current?.parentElement?.parentElement?.querySelector("table");
    if (!table) return;
    setSaid((await written(tabbed(table))) ? t("tableCopied") : t("tableNotCopied"));
  }

  return (
    <p className="needs-script flex flex-wrap items-center gap-x-4 print:hidden">
      <button ref={button} type="button" onClick={copy} className="min-h-12 font-semibold text-water underline">
        {t("copyTable")}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

/** Rows as lines, cells between tabs. */
function tabbed(table: HTMLTableElement): string {
  return Array.from(table.rows, (row) => Array.from(row.cells, words).join("\t")).join("\n");
}

function words(cell: HTMLTableCellElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is read in two lines must not run together in Excel
  return cell.innerText.replace(/\s+/g, " ").trim();
}

/** The clipboard is closed to pages over plain http. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
