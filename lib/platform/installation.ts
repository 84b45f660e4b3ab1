// The installation itself: which kind it is, the code with which its office is opened, and its recovery key until it was printed.
import "server-only";
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { db, type Tx } from "./db";
import { env } from "./env";
import { newRecoveryKey, publicKeyOf } from "./recovery";
import { RECOVERY, seal, unseal } from "./seal";

const known = globalThis as unknown as { doiThoaiIsOpen?: boolean };

/** Is there an office? Asked once: an office that was opened stays open. */
export async function isOpen(): Promise<boolean> {
  known.doiThoaiIsOpen ||= (await db().office.findFirst({ select: { id: true } })) !== null;
  return known.doiThoaiIsOpen;
}

/**
 * The first start's part: makes the installation's row with its recovery key. Until an office is opened each start gives the code,
 * and until the key was printed and stored it is given again. A demonstration needs no code.
 */
export async function installationMade({ isDemo }: { isDemo: boolean }) {
  const found = await db().installation.findFirst();
  const installation = found ?? (await db().installation.create({ data: { isDemo, ...freshRecoveryKey() } }));
  const { id, recoverySealed, openedAt } = installation;
  const firstRunCode = installation.isDemo || openedAt ? null : firstRunCodeOf(installation);
  if (firstRunCode) await db().installation.update({ where: { id }, data: { firstRunHash: hashOf(firstRunCode) } });
  return { firstRunCode, recoveryKey: recoverySealed && unseal(recoverySealed, RECOVERY) };
}

/** The recovery key as long as it is still to be printed; null after. */
export async function unprintedRecoveryKey(tx: Tx = db()): Promise<string | null> {
  const sealed = (await tx.installation.findFirst({ select: { recoverySealed: true } }))?.recoverySealed;
  return sealed ? unseal(sealed, RECOVERY) : null;
}

/** Is this the code that the terminal shows? */
export function isFirstRunCode(code: string, hash: string | null): boolean {
  return hash !== null && timingSafeEqual(Buffer.from(hashOf(code)), Buffer.from(hash));
}

function freshRecoveryKey() {
  const recoveryKey = newRecoveryKey();
  return { recoveryPublicKey: publicKeyOf(recoveryKey), recoverySealed: seal(recoveryKey, RECOVERY) };
}

/** Follows from the secrets and the installation's own key: several processes that start at once all show the code that opens. */
function firstRunCodeOf({ recoveryPublicKey }: { recoveryPublicKey: string | null }): string {
  const letters = "abcdefghkmnpqrstuvwxyz23456789";
  const bytes = createHmac("sha256", env().AUTH_SECRET).update(`first run of ${recoveryPublicKey}`).digest();
  const group = (from: number) => [...bytes.subarray(from, from + 4)].map((byte) => letters[byte % letters.length]).join("");
  return [group(0), group(4), group(8)].join("-");
}

/** Typed from the terminal: capitals, dashes and spaces do not matter. */
const hashOf = (code: string) =>
  createHash("sha256")
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .digest("hex");
