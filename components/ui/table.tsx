// A table that reads on paper, on a phone and in Excel: caption, first column and header stay in sight, numbers to the right.
import type { ReactNode } from "react";
import { CopyTable } from "./copy-table";

export type Column = { label: string; numeric?: boolean };
export type Row = { id: string; cells: readonly ReactNode[]; selected?: boolean };

type TableProps = {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
  foot?: readonly ReactNode[];
  copyable?: boolean;
  quiet?: boolean;
};

const BOX = "max-h-[80vh] max-w-full overflow-auto border-y-2 border-water bg-sheet print:max-h-none print:overflow-visible";
const CELL = "border-b border-line px-3 py-2 align-top";
const FIRST = "sticky left-0 z-10 min-w-24 bg-inherit text-left sm:min-w-40";

export function Table({ caption, columns, rows, foot, copyable = false, quiet = false }: TableProps) {
  return (
    <div className="flex max-w-full min-w-0 flex-col items-start gap-2">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
      <section aria-label={caption} tabIndex={0} className={BOX}>
        <table className="border-separate border-spacing-0">
          <caption className={quiet ? "sr-only" : "bg-sheet px-3 py-2 text-left font-bold text-water"}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th
                  key={column.label}
                  scope="col"
                  className={`sticky top-0 border-b-2 border-water bg-wash px-3 py-2 align-bottom ${index === 0 ? "left-0 z-30" : "z-20"} ${side(column)}`}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells, selected = false }) => (
              <Cells key={id} cells={cells} columns={columns} look={selected ? "bg-lotus-wash" : "bg-sheet"} />
            ))}
          </tbody>
          {foot && (
            <tfoot>
              <Cells cells={foot} columns={columns} look="bg-wash font-bold" />
            </tfoot>
          )}
        </table>
      </section>
      {copyable && <CopyTable />}
    </div>
  );
}

function Cells({ cells, columns, look }: { cells: readonly ReactNode[]; columns: readonly Column[]; look: string }) {
  return (
    <tr className={look}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.label} scope="row" className={`${CELL} ${FIRST} font-semibold`}>
            {cells[index]}
          </th>
        ) : (
          <td key={column.label} className={`${CELL} ${side(column)}`}>
            {cells[index]}
          </td>
        ),
      )}
    </tr>
  );
}

function side({ numeric }: Column): string {
  return numeric ? "text-right whitespace-nowrap tabular-nums" : "text-left";
}
