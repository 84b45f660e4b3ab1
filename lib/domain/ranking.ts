// Which of several finds a person meant: exactly as typed with its diacritics, then without them, then as a beginning, then anywhere.
import { compareNames, foldName, spellingOf } from "./vietnamese";

/** The finds in that order; equal ones by their label. A find may bear several names, the best of them counts. */
export function bestFirst<T extends { label: string; names: readonly string[] }>(finds: readonly T[], typed: string): T[] {
  const rank = (find: T) => Math.min(...find.names.map((name) => distance(name, typed)));
  return finds
    .map((find) => ({ find, rank: rank(find) }))
    .sort((a, b) => a.rank - b.rank || compareNames(a.find.label, b.find.label))
    .map(({ find }) => find);
}

function distance(name: string, typed: string): number {
  const [spelled, spelledTyped] = [spellingOf(name), spellingOf(typed)];
  const [folded, foldedTyped] = [foldName(name), foldName(typed)];
  const steps = [
    spelled === spelledTyped,
    spelled.startsWith(spelledTyped),
    folded === foldedTyped,
    spelled.includes(spelledTyped),
    folded.startsWith(foldedTyped),
  ];
  const step = steps.findIndex(Boolean);
  return step < 0 ? steps.length : step;
}
