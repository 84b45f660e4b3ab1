// What two versions of a text do not share, line by line.

export type Differences = { removed: readonly string[]; added: readonly string[] };

/** Beyond this the comparison costs more than it tells. */
const MOST_LINES = 1_500;

/** The lines that only one of the versions has, in their order; null where they are too long to be compared. */
export function differencesOf(before: readonly string[], after: readonly string[]): Differences | null {
  if (before.length > MOST_LINES || after.length > MOST_LINES) return null;
  const common = commonLengths(before, after);
  const removed: string[] = [];
  const added: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, young] = [before[i], after[j]];
    if (old !== undefined && old === young) [i, j] = [i + 1, j + 1];
    else if (old !== undefined && (young === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      removed.push(old);
      i += 1;
    } else if (young !== undefined) {
      added.push(young);
      j += 1;
    }
  }
  return { removed, added };
}

/** For each pair of places the number of lines that the rests from there have in common, in order. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const longest = Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1));
      rows[i]?.fill(before[i] === after[j] ? lengthAt(rows, i + 1, j + 1) + 1 : longest, j, j + 1);
    }
  }
  return rows;
}

const lengthAt = (rows: readonly Uint16Array[], i: number, j: number) => rows[i]?.[j] ?? 0;
