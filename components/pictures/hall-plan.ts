// Where every seat of a hall stands, in steps of one seat. Communes side by side, each with its delegates in front and its hamlets behind,
// two leaders before the households of each; the task force faces them all.
import type { SeatGroup } from "@/lib/domain/seats";

export type HallHamlet = { id: string; name: string | null; leaders: number; households: number };
export type HallCommune = { id: string; name: string; delegates: number; hamlets: readonly HallHamlet[] };

/** One seat; x and y are its middle. */
export type Dot = { key: string; group: SeatGroup; x: number; y: number };
/** The name under a block; x is its middle, y its top. */
export type Caption = { id: string; name: string | null; x: number; y: number };
export type Block = { dots: Dot[]; captions: Caption[]; width: number; height: number };

const AISLE = 1.4;
const BEHIND_DELEGATES = 0.9;
const BEHIND_LEADERS = 0.2;

/** Names a seat for `states` and `selected`: seatKey("households", hamletId, 3). */
export function seatKey(group: SeatGroup, unitId: string, ordinal: number): string {
  return `${group}:${unitId}:${ordinal}`;
}

/** `roomFor` says how many steps the captions under one row of hamlets need. */
export function communeBlock({ id, delegates, hamlets }: HallCommune, roomFor: (row: readonly HallHamlet[]) => number): Block {
  const columns = Math.max(1, ...hamlets.map(columnsOf));
  const blocksInRow = blocksPerRow(hamlets.length);
  const width = hamlets.length > 0 ? blocksInRow * (columns + AISLE) - AISLE : Math.min(7, Math.max(1, delegates));
  const front = row("delegates", id, delegates, { x: (width % 1) / 2, y: 0, columns: Math.floor(width) });
  const block: Block = { dots: front.dots, captions: [], width, height: front.height };

  for (const hamletsOfRow of chunks(hamlets, blocksInRow)) {
    const top = block.height + (block.height > 0 ? BEHIND_DELEGATES : 0);
    const left = ((blocksInRow - hamletsOfRow.length) * (columns + AISLE)) / 2;
    const bottoms = hamletsOfRow.map((hamlet, index) => place(hamlet, { x: left + index * (columns + AISLE), y: top, columns }, block));
    block.height = Math.max(...bottoms) + roomFor(hamletsOfRow);
  }
  return block;
}

/** The task force in a slight bow, its ends nearer to the people. */
export function taskForceBlock(count: number): Block {
  const width = Math.max(1, Math.min(count, 12));
  const { dots, height } = row("taskForce", "", count, { x: 0, y: 0, columns: width });
  const bow = (x: number) => (0.7 * (2 * x - width) ** 2) / width ** 2;
  return { dots: dots.map((dot) => ({ ...dot, y: dot.y + bow(dot.x) })), captions: [], width, height: height + 0.7 };
}

/** Adds one hamlet to its commune's block and says where it ends. */
function place(hamlet: HallHamlet, at: Spot, block: Block): number {
  const leaders = row("leaders", hamlet.id, hamlet.leaders, at);
  const behind = at.y + leaders.height + (hamlet.leaders > 0 ? BEHIND_LEADERS : 0);
  const households = row("households", hamlet.id, hamlet.households, { ...at, y: behind });
  const bottom = behind + households.height;
  block.dots.push(...leaders.dots, ...households.dots);
  block.captions.push({ id: hamlet.id, name: hamlet.name, x: at.x + at.columns / 2, y: bottom });
  return bottom;
}

type Spot = { x: number; y: number; columns: number };

/** As many rows as needed, each in the middle of its columns. */
function row(group: SeatGroup, unitId: string, count: number, { x, y, columns }: Spot): { dots: Dot[]; height: number } {
  const dots = Array.from({ length: count }, (_, index) => {
    const line = Math.floor(index / columns);
    const inLine = Math.min(columns, count - line * columns);
    const left = x + (columns - inLine) / 2;
    return { key: seatKey(group, unitId, index + 1), group, x: left + (index % columns) + 0.5, y: y + line + 0.5 };
  });
  return { dots, height: Math.ceil(count / columns) };
}

function columnsOf({ leaders, households }: HallHamlet): number {
  return Math.max(Math.ceil(Math.sqrt(households * 1.5)), Math.min(leaders, 4));
}

function blocksPerRow(hamlets: number): number {
  if (hamlets <= 1) return 1;
  return hamlets <= 6 ? 2 : 3;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}
