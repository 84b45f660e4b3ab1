// Which of several finds a person meant: exactly as typed with its diacritics, then without them, then as a beginning, then anywhere.
import { compareNames, foldName } from "./vietnamese";

/** The finds in that order; equal ones by their label. A find may bear several names, the best of them counts. */
export function bestFirst<T extends { label: string; names: readonly string[] }>(finds: readonly T[], typed: string): T[] {
  const rank = (find: T) => Math.min(...find.names.map((name) => distance(name, typed)));
  return finds
    .map((find) => ({ find, rank: rank(find) }))
    .sort((a, b) => a.rank - b.rank || compareNames(a.find.label, b.find.label))
    .map(({ find }) => find);
}

function distance(name: string, typed: string): number {
  const [spelled, wanted] = [name, typed].map((text) => text.normalize("NFC").trim().toLowerCase());
  const [folded, wantedFolded] = [foldName(name), foldName(typed)];
  const steps = [
    spelled === wanted,
    spelled?.startsWith(wanted ?? ""),
    folded === wantedFolded,
    spelled?.includes(wanted ?? ""),
    folded.startsWith(wantedFolded),
  ];
  const step = steps.findIndex(Boolean);
  return step < 0 ? steps.length : step;
}
