import type { Closing } from "@/lib/documents/tree";
import styles from "./paper.module.css";

export function PaperClosing({ closing }: { closing: Closing }) {
  const { recipients, signature } = closing;
  return (
    <footer className={styles.closing}>
      <div className={styles.recipients}>
        {recipients.length > 0 && <p>Nơi nhận:</p>}
        {recipients.map((recipient) => (
          <p key={recipient}>{recipient}</p>
        ))}
      </div>
      <div className={styles.signature}>
        {[...signature.authority, signature.position].map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className={styles.signer}>{signature.name}</p>
      </div>
    </footer>
  );
}
