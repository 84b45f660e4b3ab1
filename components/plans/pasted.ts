// What Excel puts on the clipboard, spread over the boxes of a table from the one it was pasted into.
import { foldName } from "@/lib/domain/vietnamese";

/** `aliases`: what people also write for it. */
export type RowChoice = { value: string; label: string; aliases?: readonly string[] };

export type RowColumn = {
  name: string;
  label: string;
  kind: "line" | "text" | "day" | "choice" | "tick" | "money";
  choices?: readonly RowChoice[];
};

/** Rows of cells; a quoted cell may hold line breaks. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.replace(/\r\n?/g, "\n").matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ""));
}

/** What stands in which box after pasting, by the box's name. */
export function spread(
  cells: readonly string[][],
  at: { row: number; column: number },
  columns: readonly RowColumn[],
): Record<string, string> {
  const placed = cells.flatMap((row, down) =>
    row.flatMap((cell, right) => {
      const column = columns[at.column + right];
      return column ? [[boxName(at.row + down, column.name), written(cell, column)] as const] : [];
    }),
  );
  return Object.fromEntries(placed);
}

export const boxName = (row: number, column: string) => `rows.${row}.${column}`;

/** The row and the column that a box stands in; null for a box of another kind. */
export function placeOf(name: string, columns: readonly RowColumn[]): { row: number; column: number } | null {
  const [, row, column] = /^rows\.(\d+)\.(\w+)$/.exec(name) ?? [];
  const index = columns.findIndex((each) => each.name === column);
  return row === undefined || index === -1 ? null : { row: Number(row), column: index };
}

/** How many rows a set of boxes reaches down to. */
export function rowsIn(values: Readonly<Record<string, unknown>>): number {
  return Math.max(0, ...Object.keys(values).map((name) => Number(/^rows\.(\d+)\./.exec(name)?.[1] ?? -1) + 1));
}

const YES = ["x", "co", "1", "true", "on", "v"];

function written(cell: string, { kind, choices = [] }: RowColumn): string {
  const folded = foldName(cell);
  if (kind === "tick") return YES.includes(folded) ? "on" : "";
  const line = cell.replace(/\s+/g, " ").trim();
  if (kind === "choice") return choices.find((choice) => isCalled(choice, folded))?.value ?? line;
  return kind === "text" ? cell.trim() : line;
}

const isCalled = ({ label, aliases = [] }: RowChoice, folded: string) => [label, ...aliases].some((name) => foldName(name) === folded);

/** Does a choice's box hold words that no choice goes by? They stay in sight until somebody chooses. */
export function isStrange(text: string, choices: readonly RowChoice[]): boolean {
  return text !== "" && !choices.some(({ value }) => value === text);
}
