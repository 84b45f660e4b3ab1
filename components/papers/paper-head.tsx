import type { Letterhead } from "@/lib/documents/tree";
import styles from "./paper.module.css";

export function PaperHead({ letterhead }: { letterhead: Letterhead }) {
  const { agency, nation, motto, number, dateLine } = letterhead;
  return (
    <header className={styles.head}>
      <div className={styles.agency}>
        {agency.map(({ text, bold }) => (
          <p key={text} className={bold ? styles.measured : undefined}>
            {bold ? <strong>{text}</strong> : text}
          </p>
        ))}
      </div>
      <div className={styles.nation}>
        <p>{nation}</p>
        <p className={styles.motto}>{motto}</p>
      </div>
      <p className={styles.number}>{number}</p>
      <p className={styles.dateLine}>{dateLine}</p>
    </header>
  );
}
