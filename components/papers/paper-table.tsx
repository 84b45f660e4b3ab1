import type { Column, Row, Table } from "@/lib/documents/tree";
import styles from "./paper.module.css";

export function PaperTable({ name, table: { columns, rows } }: { name: string; table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section aria-label={name} tabIndex={0} className={styles.tableRoom}>
      <table className={styles.table}>
        <colgroup>
          {columns.map(({ title, share }) => (
            <col key={title} width={`${share}%`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PaperRow key={row.cells.join(" ")} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PaperRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr className={row.bold ? styles.bold : undefined}>
      {columns.map(({ title, align }, i) => (
        <td key={title} className={styles[align]}>
          {row.cells[i]}
        </td>
      ))}
    </tr>
  );
}
