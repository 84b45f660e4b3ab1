import type { Annex, Paper } from "@/lib/documents/tree";
import styles from "./paper.module.css";
import { PaperBlocks } from "./paper-blocks";
import { PaperClosing } from "./paper-closing";
import { PaperHead } from "./paper-head";

/** The paper as it will be printed: one sheet for the paper, one for each annex. */
export function PaperPreview({ paper }: { paper: Paper }) {
  return (
    <article className={styles.desk} lang="vi">
      <div className={styles.sheet}>
        <PaperHead letterhead={paper.letterhead} />
        <div className={styles.title}>
          <h2>{paper.title.form}</h2>
          <p className={styles.measured}>{paper.title.subject}</p>
        </div>
        <PaperBlocks name={paper.title.subject} blocks={paper.body} />
        <PaperClosing closing={paper.closing} />
      </div>
      {paper.annexes.map((annex) => (
        <AnnexSheet key={annex.label} annex={annex} />
      ))}
    </article>
  );
}

function AnnexSheet({ annex }: { annex: Annex }) {
  return (
    <div className={styles.sheet}>
      <div className={styles.title}>
        <p>{annex.label}</p>
        <h2 className={styles.measured}>{annex.title}</h2>
        <p className={styles.attachment}>{annex.attachment}</p>
      </div>
      <PaperBlocks name={annex.title} blocks={annex.body} />
    </div>
  );
}
