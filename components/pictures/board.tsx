// The board: communes by duties (or any rows by columns), each cell a state in a word and a shape.
import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import type { Standing } from "@/lib/domain/deadlines";

export type BoardCell = { standing: Standing; word?: string | undefined; note?: string | undefined; href?: string | undefined };

type BoardProps = {
  caption: string;
  /** What the rows are: "Xã, thị trấn". */
  corner: string;
  rows: readonly { id: string; label: string; href?: string | undefined }[];
  columns: readonly { id: string; label: string }[];
  cells: Readonly<Record<string, BoardCell | undefined>>;
};

export function Board({ caption, corner, rows, columns, cells }: BoardProps) {
  return (
    <Table
      copyable
      caption={caption}
      columns={[{ label: corner }, ...columns]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          row.href ? (
            <a key={row.id} href={row.href}>
              {row.label}
            </a>
          ) : (
            row.label
          ),
          ...columns.map((column) => <Cell key={column.id} cell={cells[cellKey(row.id, column.id)]} />),
        ],
      }))}
    />
  );
}

/** Names a cell of the board. */
export function cellKey(rowId: string, columnId: string): string {
  return `${rowId}:${columnId}`;
}

function Cell({ cell }: { cell: BoardCell | undefined }) {
  if (!cell) return <span className="text-ink-soft">–</span>;
  const badge = <Badge standing={cell.standing} word={cell.word} />;
  return (
    <>
      {cell.href ? <a href={cell.href}>{badge}</a> : badge}
      {cell.note && <p className="text-sm text-ink-soft">{cell.note}</p>}
    </>
  );
}
