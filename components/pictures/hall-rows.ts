// How the communes of one drawn hall stand in rows, so that the whole comes near a wanted shape.
import type { Block } from "./hall-plan";

type Placed<B extends Block> = { block: B; x: number; y: number };
type Arranged<B extends Block> = { placed: Placed<B>[]; width: number; height: number };

/** Tries every number of communes in a row and keeps the one whose width : height is nearest to `shape`. */
export function arrange<B extends Block>(blocks: readonly B[], gap: number, shape: number): Arranged<B> {
  const tries = blocks.map((_, index) => inRows(blocks, index + 1, gap));
  const distance = ({ width, height }: Arranged<B>) => Math.abs(Math.log(width / height / shape));
  return tries.reduce((best, next) => (distance(next) < distance(best) ? next : best), inRows(blocks, blocks.length, gap));
}

function inRows<B extends Block>(blocks: readonly B[], perRow: number, gap: number): Arranged<B> {
  const rows = Array.from({ length: Math.ceil(blocks.length / perRow) }, (_, index) => blocks.slice(index * perRow, (index + 1) * perRow));
  const width = Math.max(1, ...rows.map((row) => widthOf(row, gap)));
  const placed: Placed<B>[] = [];
  let y = 0;
  for (const row of rows) {
    let x = (width - widthOf(row, gap)) / 2;
    for (const block of row) {
      placed.push({ block, x, y });
      x += block.width + gap;
    }
    y += Math.max(...row.map((block) => block.height)) + gap;
  }
  return { placed, width, height: Math.max(1, y - gap) };
}

function widthOf(row: readonly Block[], gap: number): number {
  return row.reduce((sum, block) => sum + block.width, (row.length - 1) * gap);
}
