// What may stand under what in the tree of units.

export type Level = "province" | "district" | "commune" | "hamlet" | "body";

/** Places in the order of the levels, the district left out or not (there is none since 2025); bodies under any place. */
export const MAY_HOLD = {
  province: ["district", "commune", "body"],
  district: ["commune", "body"],
  commune: ["hamlet", "body"],
  hamlet: ["body"],
  body: ["body"],
} as const satisfies Record<Level, readonly Level[]>;

/** A dissolved unit stays a place, called as people call it: "Thường Thới Hậu B (cũ)". */
export function nameInTime(name: string, isDissolved: boolean): string {
  return isDissolved ? `${name} (cũ)` : name;
}

export function mayHold(parent: Level, child: Level): boolean {
  const held: readonly Level[] = MAY_HOLD[parent];
  return held.includes(child);
}
