import type { Block } from "@/lib/documents/tree";
import styles from "./paper.module.css";
import { PaperTable } from "./paper-table";

/** `name` is the title the blocks stand under; a table among them bears it. */
export function PaperBlocks({ name, blocks }: { name: string; blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names of their own and never change places
  return blocks.map((block, i) => <PaperBlock key={i} name={name} block={block} />);
}

function PaperBlock({ name, block }: { name: string; block: Block }) {
  switch (block.kind) {
    case "basis":
      return <p className={styles.basis}>{block.text}</p>;
    case "section":
      return (
        <h3 className={styles.section}>
          {block.label} {block.title}
        </h3>
      );
    case "clause":
      return (
        <h4 className={styles.clause}>
          {block.label} {block.title}
        </h4>
      );
    case "paragraph":
      return (
        <p className={styles.text}>
          {block.mark} {block.text}
        </p>
      );
    case "table":
      return <PaperTable name={name} table={block} />;
  }
}
